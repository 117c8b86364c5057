package dev.hansei.incident.line.time;

import dev.hansei.incident.line.time.TimeWords.ZoneWords;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Reads the zone after a time: {@code America/New_York}, {@code JST}, {@code Z}, {@code +09:00}, {@code UTC-4}. */
final class ZoneReader {

    private static final int EAST = 14;
    private static final int WEST = 12;

    private ZoneReader() {}

    /**
     * The zone here; null, and nothing taken, where there is none.
     *
     * @param spaced whether a space stands before it, after which more words may be plain text
     * @param stamp whether the time is a machine's (a date and seconds), after which {@code +0900} is surely an offset
     */
    static ZoneWords read(Cursor cursor, boolean spaced, boolean stamp) {
        int start = cursor.at();
        ZoneWords zone = cursor.here() == '+' ? plus(cursor, spaced, stamp) : named(cursor, spaced);
        if (zone == null) {
            cursor.back(start);
        }
        return zone;
    }

    /**
     * The offset after a minus; it may as well be a span. The caller decides, and the cursor stands after it.
     *
     * @return null, and nothing taken, where no zone could have such an offset
     */
    static ZoneOffset minus(Cursor cursor) {
        int start = cursor.at();
        if (cursor.takeAny("-", "−")) {
            ZoneOffset offset = offset(cursor, true, WEST);
            if (offset != null && !offset.equals(ZoneOffset.UTC)) {
                return offset;
            }
        }
        cursor.back(start);
        return null;
    }

    private static ZoneWords plus(Cursor cursor, boolean spaced, boolean stamp) {
        int start = cursor.at();
        cursor.take("+");
        ZoneOffset offset = offset(cursor, false, EAST);
        if (offset == null || Character.isDigit(cursor.here())) {
            return null;
        }
        String word = cursor.since(start);
        ZoneWords zone = new ZoneWords.Offset(offset);
        boolean count = spaced && !stamp && word.indexOf(':') < 0;
        return count ? new ZoneWords.Unsure(word, List.of(zone)) : zone;
    }

    private static ZoneWords named(Cursor cursor, boolean spaced) {
        if (cursor.take("日本時間")) {
            return new ZoneWords.Named(ZoneId.of("Asia/Tokyo"), null);
        }
        String word = cursor.run("/_+-");
        if (word.isEmpty() || !Cursor.letter(word.charAt(0))) {
            return null;
        }
        return ZoneNames.place(word) || ZoneNames.clear(word) ? place(cursor, word) : abbreviated(cursor, spaced);
    }

    private static ZoneWords place(Cursor cursor, String word) {
        String name = word;
        ZoneId zone = ZoneNames.agreed(name);
        while (zone == null && sign(name) > name.indexOf('/')) {
            name = name.substring(0, sign(name));
            zone = ZoneNames.agreed(name);
        }
        if (zone == null) {
            cursor.take(word);
            return unsure(word, ZoneNames.nearest(word));
        }
        cursor.take(name);
        int place = cursor.at();
        boolean apart = cursor.spaces();
        ZoneOffset offset = !apart ? null : cursor.take("+") ? offset(cursor, false, EAST) : minus(cursor);
        if (offset == null) {
            cursor.back(place);
        }
        return new ZoneWords.Named(zone, offset);
    }

    private static int sign(String name) {
        return Math.max(name.lastIndexOf('-'), name.lastIndexOf('+'));
    }

    private static ZoneWords abbreviated(Cursor cursor, boolean spaced) {
        String word = cursor.run("");
        ZoneId zone = ZoneNames.agreed(word);
        if (zone != null) {
            cursor.take(word);
            ZoneOffset offset = word.length() == 3 && !zone.getId().contains("/") ? signed(cursor) : null;
            return offset == null ? new ZoneWords.Named(zone, null) : new ZoneWords.Offset(offset);
        }
        List<String> meanings = spaced || word.length() > 2 ? ZoneNames.meanings(word) : List.of();
        if (meanings.isEmpty()) {
            return null;
        }
        cursor.take(word);
        return unsure(word, meanings);
    }

    private static ZoneWords unsure(String word, List<String> meanings) {
        return new ZoneWords.Unsure(
                word,
                meanings.stream()
                        .<ZoneWords>map(id -> new ZoneWords.Named(ZoneId.of(id), null))
                        .toList());
    }

    /** The offset after UTC, where even {@code +9} is clear. */
    private static ZoneOffset signed(Cursor cursor) {
        int place = cursor.at();
        boolean west = cursor.takeAny("-", "−");
        if (west || cursor.take("+")) {
            int digits = cursor.at();
            ZoneOffset offset = offset(cursor, west, west ? WEST : EAST);
            if (offset != null) {
                return offset;
            }
            cursor.back(digits);
            int hours = cursor.number(1, 2);
            if (hours >= 0 && hours <= (west ? WEST : EAST) && cursor.here() != ':') {
                return ZoneOffset.ofHours(west ? -hours : hours);
            }
        }
        cursor.back(place);
        return null;
    }

    /** {@code hh:mm}, {@code hh:mm:ss} or {@code hhmm} after a sign; null where no zone could have it. */
    private static ZoneOffset offset(Cursor cursor, boolean west, int most) {
        int number = cursor.number(4, 4);
        int hours = number / 100;
        int minutes = number % 100;
        int seconds = 0;
        if (number < 0) {
            hours = cursor.number(2, 2);
            minutes = hours >= 0 && cursor.take(":") ? cursor.number(2, 2) : -1;
            if (minutes >= 0 && cursor.here() == ':' && Cursor.digit(cursor.ahead(1))) {
                cursor.take(":");
                seconds = cursor.number(2, 2);
            }
        }
        boolean real = hours >= 0 && minutes >= 0 && seconds >= 0 && minutes < 60 && seconds < 60;
        int total = real ? hours * 3600 + minutes * 60 + seconds : Integer.MAX_VALUE;
        if (total > most * 3600 || (seconds == 0 && minutes % 15 != 0)) {
            return null;
        }
        return ZoneOffset.ofTotalSeconds(west ? -total : total);
    }
}
