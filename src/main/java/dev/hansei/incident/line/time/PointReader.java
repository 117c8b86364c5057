package dev.hansei.incident.line.time;

import dev.hansei.incident.line.time.Clock.Form;
import dev.hansei.incident.line.time.TimeWords.Point;
import dev.hansei.incident.line.time.TimeWords.ZoneWords;
import java.time.ZoneOffset;

/** Reads one clock time with its day, its accuracy and its zone. */
final class PointReader {

    private static final String OPEN = "[(【〔";
    private static final String CLOSE = "])】〕";

    private final Cursor cursor;
    private Day day;
    private Clock clock;
    private ZoneWords zone;
    private Integer spread;
    private boolean about;
    private boolean iso;
    private char close;

    private PointReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The time here; null, and nothing taken, where there is none. */
    static Point read(Cursor cursor) {
        int start = cursor.at();
        PointReader reader = new PointReader(cursor);
        if (reader.found()) {
            return new Point(reader.day, reader.clock, reader.about, reader.spread, reader.zone);
        }
        cursor.back(start);
        return null;
    }

    private boolean found() {
        int bracket = OPEN.indexOf(cursor.here());
        if (bracket >= 0) {
            close = CLOSE.charAt(bracket);
            cursor.take(OPEN.substring(bracket, bracket + 1));
        }
        about = Accuracy.prefix(cursor);
        day = DayReader.read(cursor);
        if (day != null) {
            iso = DayReader.join(cursor);
            about |= Accuracy.prefix(cursor);
        }
        clock = ClockReader.read(cursor);
        if (clock == null) {
            return false;
        }
        while (more()) {
            iso = false;
        }
        return bracket < 0 || close == 0;
    }

    /** One more of what may follow a time, in any order, each once. */
    private boolean more() {
        int place = cursor.at();
        if (!about && Accuracy.suffix(cursor)) {
            about = true;
            return true;
        }
        boolean spaced = cursor.spaces();
        if (spread == null && (spread = Accuracy.spread(cursor)) != null) {
            return true;
        }
        if (close != 0 && cursor.take(String.valueOf(close))) {
            close = 0;
            return true;
        }
        if (zone == null && zone(spaced)) {
            return true;
        }
        cursor.back(place);
        return false;
    }

    private boolean zone(boolean spaced) {
        boolean stamp = day instanceof Day.Full && clock.second() + clock.nano() > 0;
        if (iso || (stamp && spaced)) {
            ZoneOffset west = ZoneReader.minus(cursor);
            if (west != null) {
                zone = new ZoneWords.Offset(west);
                return true;
            }
        }
        boolean bracketed = clock.form() != Form.BARE && cursor.take("(");
        ZoneWords read = ZoneReader.read(cursor, spaced || bracketed, stamp);
        zone = bracketed && !cursor.take(")") ? null : read;
        return zone != null;
    }
}
