package dev.hansei.incident.line.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Words before a clock time that say a day or a part of it without settling which: {@code 昨晩}, {@code 夕方},
 * {@code 29日}, {@code Mon}. The time behind them is asked, for as text it would silently be logged at now.
 */
final class VagueDays {

    private static final String[] LAST_NIGHT = {"昨晩", "昨夜", "ゆうべ", "前日"};

    private static final String[] SOME_TIME = {
        "翌日", "翌朝", "翌", "今晩", "今夜", "明朝", "早朝", "朝", "昼", "夕方", "夕", "夜中", "夜間", "深夜", "夜", "未明", "先週", "今週", "先ほど",
        "さっき"
    };

    private static final String[] IN_ENGLISH = {
        "this morning",
        "this afternoon",
        "this evening",
        "tonight",
        "this week",
        "last week",
        "the day before",
        "am",
        "pm"
    };

    private VagueDays() {}

    /** The day that is offered first; null, and nothing taken, where there is no such word. */
    static Day read(Cursor cursor) {
        int start = cursor.at();
        if (cursor.takeAny(LAST_NIGHT) || cursor.takeWord("last night")) {
            return new Day.Back(1);
        }
        if (cursor.takeAny(SOME_TIME) || cursor.takeWord(IN_ENGLISH) || weekday(cursor) || dayOfMonth(cursor)) {
            return new Day.Back(0);
        }
        cursor.back(start);
        return null;
    }

    private static boolean weekday(Cursor cursor) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
            if (cursor.takeAny(name + "曜日", name + "曜")
                    || cursor.takeWord(
                            weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                            weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 29日}, or {@code 11-29} without a year, which may also be a span of numbers. */
    private static boolean dayOfMonth(Cursor cursor) {
        int start = cursor.at();
        if (cursor.number(1, 2) >= 0
                && (cursor.take("日")
                        || (cursor.take("-") && cursor.number(1, 2) >= 0 && Cursor.space(cursor.here())))) {
            return true;
        }
        cursor.back(start);
        return false;
    }
}
