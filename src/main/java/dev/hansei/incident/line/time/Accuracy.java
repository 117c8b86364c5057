package dev.hansei.incident.line.time;

import java.time.Duration;

/** How exactly a time is known: {@code ~}, {@code 約}, {@code about} before it; {@code 頃}, {@code ±5m} after it. */
final class Accuracy {

    /** What a moment can carry, see {@link dev.hansei.base.MomentText}. */
    private static final Duration WIDEST = Duration.ofSeconds(999_999);

    private Accuracy() {}

    /** A full-width {@code ～} before a time is taken for {@code ~}, because that is what a Japanese keyboard gives. */
    static boolean prefix(Cursor cursor) {
        boolean about = cursor.takeAny("~", "〜", "≈", "約", "およそ", "だいたい")
                || cursor.takeWord("about", "around", "approximately", "approx", "circa", "ca");
        if (about) {
            cursor.take(".");
            cursor.spaces();
        }
        return about;
    }

    static boolean suffix(Cursor cursor) {
        return cursor.takeAny("頃", "ごろ", "ころ", "くらい", "ぐらい", "前後");
    }

    /** The seconds after ±; null, and nothing taken, where there are none or too many. */
    static Integer spread(Cursor cursor) {
        int start = cursor.at();
        if (cursor.takeAny("±", "+/-", "+-")) {
            Duration spread = Lengths.read(cursor, false);
            if (spread != null && spread.compareTo(WIDEST) <= 0) {
                return (int) spread.toSeconds();
            }
        }
        cursor.back(start);
        return null;
    }
}
