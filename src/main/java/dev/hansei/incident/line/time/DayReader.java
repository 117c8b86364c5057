package dev.hansei.incident.line.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Reads a day and what joins it to its clock time: {@code 昨日の}, {@code 11/22(水) }, {@code 2023-12-05T}. */
final class DayReader {

    private DayReader() {}

    /** The day here; null, and nothing taken, where there is none. */
    static Day read(Cursor cursor) {
        int start = cursor.at();
        Day day = named(cursor);
        if (day == null) {
            cursor.back(start);
            day = dated(cursor);
        }
        if (day == null) {
            cursor.back(start);
        }
        return day;
    }

    /** @return whether it was the T of ISO 8601, after which an offset cannot be mistaken for a span */
    static boolean join(Cursor cursor) {
        if (cursor.here() == 'T' && Cursor.digit(cursor.ahead(1))) {
            return cursor.take("T");
        }
        cursor.takeAny("の", ",", "、");
        cursor.spaces();
        if (cursor.takeWord("at")) {
            cursor.spaces();
        }
        return false;
    }

    private static Day named(Cursor cursor) {
        if (cursor.takeAny("一昨日", "おととい")) {
            return new Day.Back(2);
        }
        if (cursor.takeAny("昨日", "きのう") || cursor.takeWord("yesterday")) {
            return new Day.Back(1);
        }
        if (cursor.takeAny("今日", "本日", "きょう", "今朝") || cursor.takeWord("today")) {
            return new Day.Back(0);
        }
        if (cursor.takeAny("明日", "あした") || cursor.takeWord("tomorrow")) {
            return new Day.Back(-1);
        }
        int days = cursor.number(1, 3);
        return days >= 0 && cursor.take("日前") ? new Day.Back(days) : null;
    }

    private static Day dated(Cursor cursor) {
        int start = cursor.at();
        int year = cursor.number(4, 4);
        if (year >= 0) {
            return full(cursor, year);
        }
        cursor.back(start);
        Day spelled = spelled(cursor);
        if (spelled != null) {
            return spelled;
        }
        cursor.back(start);
        int month = cursor.number(1, 2);
        String last = cursor.take("/") ? "" : cursor.take("月") ? "日" : null;
        int day = month < 0 || last == null ? -1 : cursor.number(1, 2);
        if (day < 0 || !cursor.take(last) || cursor.here() == '/') {
            return null;
        }
        return new Day.MonthDay(month, day, weekday(cursor));
    }

    /** {@code Nov 29}, {@code 29 November}. */
    private static Day spelled(Cursor cursor) {
        int before = cursor.number(1, 2);
        cursor.spaces();
        for (Month month : Month.values()) {
            if (named(cursor, month)) {
                cursor.spaces();
                int day = before < 0 ? cursor.number(1, 2) : before;
                return day < 0 || cursor.here() == ':'
                        ? null
                        : new Day.MonthDay(month.getValue(), day, weekday(cursor));
            }
        }
        return null;
    }

    private static boolean named(Cursor cursor, Month month) {
        return cursor.takeWord(
                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    private static Day full(Cursor cursor, int year) {
        String middle = cursor.take("-") ? "-" : cursor.take("/") ? "/" : cursor.take("年") ? "月" : null;
        int month = middle == null ? -1 : cursor.number(1, 2);
        if (month < 0 || !cursor.take(middle)) {
            return null;
        }
        int day = cursor.number(1, 2);
        if (day < 0 || (middle.equals("月") && !cursor.take("日"))) {
            return null;
        }
        return new Day.Full(year, month, day, weekday(cursor));
    }

    /** {@code (火)}, {@code (火曜日)} or {@code (Tue)}; null where there is none. */
    private static DayOfWeek weekday(Cursor cursor) {
        int start = cursor.at();
        cursor.spaces();
        if (cursor.take("(")) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                if (named(cursor, weekday) && cursor.take(")")) {
                    return weekday;
                }
            }
        }
        cursor.back(start);
        return null;
    }

    private static boolean named(Cursor cursor, DayOfWeek weekday) {
        if (cursor.take(weekday.getDisplayName(TextStyle.NARROW, Locale.JAPANESE))) {
            cursor.takeAny("曜日", "曜");
            return true;
        }
        return cursor.takeWord(
                weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
