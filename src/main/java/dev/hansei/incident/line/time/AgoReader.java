package dev.hansei.incident.line.time;

import java.time.Duration;

/** Reads a time told from now: {@code -5m}, {@code -1h30}, {@code 1時間半前}, {@code 2 hours ago}; and {@code +5m}, to ask. */
final class AgoReader {

    private AgoReader() {}

    /** The words here; null, and nothing taken, where there are none. */
    static TimeWords.Ago read(Cursor cursor) {
        int start = cursor.at();
        boolean about = Accuracy.prefix(cursor);
        if (cursor.takeAny("-", "−", "–", "ー")) {
            Duration ago = signed(cursor);
            if (ago != null) {
                return new TimeWords.Ago(ago, about | Accuracy.suffix(cursor));
            }
            cursor.back(start);
            return null;
        }
        if (cursor.take("+")) {
            Duration ahead = signed(cursor);
            if (ahead != null) {
                return new TimeWords.Ago(ahead.negated(), about);
            }
            cursor.back(start);
            return null;
        }
        Duration ago = length(cursor);
        if (ago != null) {
            about |= cursor.takeAny("ほど", "くらい", "ぐらい");
            if (cursor.here() == '前' && cursor.ahead(1) != '後' && cursor.take("前")) {
                return new TimeWords.Ago(ago, about | cursor.takeAny("くらい", "ぐらい", "頃", "ごろ"));
            }
            cursor.spaces();
            if (cursor.takeWord("ago")) {
                return new TimeWords.Ago(ago, about);
            }
        }
        cursor.back(start);
        return null;
    }

    /** After the sign; the minutes after an hour need no unit. */
    private static Duration signed(Cursor cursor) {
        if (!Cursor.digit(cursor.here())) {
            return null;
        }
        int start = cursor.at();
        int hours = cursor.number(1, 4);
        if (hours >= 0 && cursor.take("h")) {
            int minutes = cursor.number(2, 2);
            if (minutes >= 0 && minutes < 60 && !Cursor.letter(cursor.here())) {
                return Duration.ofHours(hours).plusMinutes(minutes);
            }
        }
        cursor.back(start);
        return Lengths.read(cursor, false);
    }

    private static Duration length(Cursor cursor) {
        if (cursor.takeWord("half an hour")) {
            return Duration.ofMinutes(30);
        }
        if (cursor.takeWord("an hour")) {
            return Duration.ofHours(1);
        }
        return cursor.takeWord("a minute") ? Duration.ofMinutes(1) : Lengths.read(cursor, true);
    }
}
