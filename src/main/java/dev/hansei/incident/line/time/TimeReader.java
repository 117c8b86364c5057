package dev.hansei.incident.line.time;

import dev.hansei.incident.line.time.Clock.Form;
import dev.hansei.incident.line.time.TimeToken.Doubt;
import dev.hansei.incident.line.time.TimeWords.Point;
import dev.hansei.incident.line.time.TimeWords.ZoneWords;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Finds the time at the head of a line.
 *
 * <p>A time ends at a space, at a mark such as {@code 、} or at the end of its row; after {@code 17:27} and
 * {@code 17時27分} a Japanese word may follow at once ({@code 17:27再起動}). Where a particle or anything else goes on
 * ({@code 17:27に再起動}, {@code 17時から作業予定}) the time may only be what the sentence talks about, and it is asked.
 */
public final class TimeReader {

    private static final String MARKS = "、。,;:.・";
    private static final String OPENERS = "([「『【〔<!";

    /** Words of one kanji that go on with the time itself: 以降, 現在, 時点, 過ぎ and so on. */
    private static final String TIME_KANJI = "間現時以前後過台点代分秒頃迄";

    private final Folded folded;
    private final Cursor cursor;
    private final int year;

    private TimeReader(Folded folded, int start, int year) {
        this.folded = folded;
        this.cursor = new Cursor(folded.text());
        this.year = year;
        cursor.back(start);
    }

    /**
     * @param start the folded place at which a time may stand
     * @param year the year in which the line was typed
     * @return null where there is no time
     */
    public static TimeToken read(Folded folded, int start, int year) {
        return new TimeReader(folded, start, year).token();
    }

    private TimeToken token() {
        int start = cursor.at();
        TimeWords words = AgoReader.read(cursor);
        if (words == null) {
            Point from = PointReader.read(cursor);
            words = from == null ? dayOnly(start) : span(from);
        }
        if (words == null) {
            return unsettled(start);
        }
        int end = cursor.at();
        Doubt doubt = words instanceof TimeWords.DayOnly ? Doubt.NONE : doubt(words, start);
        return doubt == null
                ? null
                : new TimeToken(words, folded.origin(start), folded.origin(end), folded.origin(cursor.at()), doubt);
    }

    /** A clock time behind a word that leaves its day open, which is always asked. */
    private TimeToken unsettled(int start) {
        cursor.back(start);
        Day day = VagueDays.read(cursor);
        cursor.spaces();
        cursor.take("の");
        cursor.spaces();
        Point point = day == null ? null : PointReader.read(cursor);
        if (point == null) {
            return null;
        }
        TimeWords words = span(point.day() == null ? point.on(day) : point);
        int end = cursor.at();
        return doubt(words, start) == null
                ? null
                : new TimeToken(
                        words, folded.origin(start), folded.origin(end), folded.origin(cursor.at()), Doubt.SENTENCE);
    }

    private TimeWords dayOnly(int start) {
        cursor.back(start);
        Day day = DayReader.read(cursor);
        boolean alone =
                day != null && (cursor.end() || !Character.isLetterOrDigit(cursor.here()) || cursor.here() > 0x7F);
        boolean real = alone && day.in(LocalDate.of(year, 1, 1)) != null;
        return real && !day.equals(new Day.Back(0)) ? new TimeWords.DayOnly(day) : null;
    }

    private TimeWords span(Point from) {
        int place = cursor.at();
        ZoneOffset offset = from.zone() == null ? offset() : null;
        if (offset != null) {
            Point told = accuracy(from.in(new ZoneWords.Offset(offset)));
            Point to = cursor.takeAny("~", "〜") ? end() : null;
            if (to != null) {
                return new TimeWords.Clocked(told, to);
            }
        }
        cursor.back(place);
        cursor.spaces();
        boolean dash = cursor.takeAny("-", "–", "—", "−", "ー");
        if (dash || cursor.takeAny("~", "〜", "から") || cursor.takeWord("to")) {
            Point to = end();
            if (to != null) {
                return dash && offset != null
                        ? new TimeWords.Dashed(from, offset, to)
                        : new TimeWords.Clocked(from, to);
            }
        }
        cursor.back(place);
        return new TimeWords.Clocked(from, null);
    }

    /** After the end of a span a minus can only be that of its offset. */
    private Point end() {
        cursor.spaces();
        Point to = PointReader.read(cursor);
        if (to == null) {
            return null;
        }
        ZoneOffset offset = to.zone() == null ? ZoneReader.minus(cursor) : null;
        Point told = offset == null ? to : accuracy(to.in(new ZoneWords.Offset(offset)));
        cursor.takeAny("までの間", "まで", "の間", "にかけて");
        return told;
    }

    private Point accuracy(Point point) {
        boolean about = Accuracy.suffix(cursor);
        Integer spread = Accuracy.spread(cursor);
        return point.as(new Point(null, point.clock(), about, spread, null));
    }

    private ZoneOffset offset() {
        cursor.spaces();
        return ZoneReader.minus(cursor);
    }

    /** Takes the mark that closes the time; null where what follows shows that it was no time. */
    private Doubt doubt(TimeWords words, int start) {
        Clock bare = bare(words);
        if (bare != null) {
            return switch (BareNumber.sense(bare, folded.text().substring(cursor.at()), year)) {
                case TEXT -> null;
                case UNSURE -> Doubt.NUMBER;
                case TIME -> Doubt.NONE;
            };
        }
        int place = cursor.at();
        if (closed()) {
            return Doubt.NONE;
        }
        cursor.back(place);
        char next = cursor.here();
        if (Cursor.digit(next) && Cursor.digit(cursor.before())) {
            return null;
        }
        return OPENERS.indexOf(next) >= 0 || glued(words, next) ? Doubt.NONE : Doubt.SENTENCE;
    }

    /** The clock of a bare hhmm with nothing around it that would show it to be a time. */
    private static Clock bare(TimeWords words) {
        return switch (words) {
            case TimeWords.Clocked clocked -> bare(clocked.from(), clocked.to());
            case TimeWords.Dashed dashed -> bare(dashed.from(), dashed.to());
            case TimeWords.Ago ago -> null;
            case TimeWords.DayOnly day -> null;
        };
    }

    private static Clock bare(Point from, Point to) {
        boolean plain = from.zone() == null && from.spread() == null && !from.about();
        boolean digits =
                from.clock().form() == Form.BARE && (to == null || to.clock().form() == Form.BARE);
        return plain && digits ? from.clock() : null;
    }

    private boolean closed() {
        int place = cursor.at();
        if (")]】〕".indexOf(cursor.before()) >= 0) {
            return true;
        }
        cursor.takeAny("から", "~", "〜");
        if (cursor.end() || Cursor.space(cursor.here())) {
            dashAlone();
            return true;
        }
        cursor.back(place);
        if (cursor.end() || MARKS.indexOf(cursor.here()) < 0) {
            return false;
        }
        char mark = cursor.here();
        cursor.take(String.valueOf(mark));
        boolean wide = "、。・".indexOf(mark) >= 0;
        return wide || cursor.end() || Cursor.space(cursor.here());
    }

    /** {@code 17:27 - text}: the dash belongs to neither. */
    private void dashAlone() {
        int place = cursor.at();
        cursor.spaces();
        if (!cursor.takeAny("-", "–", "—") || !Cursor.space(cursor.here())) {
            cursor.back(place);
        }
    }

    private static boolean glued(TimeWords words, char next) {
        boolean whole = words instanceof TimeWords.Clocked clocked && whole(clocked);
        Character.UnicodeBlock block = Character.UnicodeBlock.of(next);
        boolean katakana = block == Character.UnicodeBlock.KATAKANA && next != 'ー' && next != '・';
        boolean kanji = block == Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS && TIME_KANJI.indexOf(next) < 0;
        return whole && (katakana || kanji);
    }

    private static boolean whole(TimeWords.Clocked clocked) {
        Clock last = (clocked.to() == null ? clocked.from() : clocked.to()).clock();
        return last.form() == Form.COLON || last.form() == Form.KANJI;
    }
}
