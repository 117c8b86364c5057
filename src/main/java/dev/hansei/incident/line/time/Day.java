package dev.hansei.incident.line.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The day of a time as it was typed. Dates are month before day, as in Japan and the United States. */
public sealed interface Day {

    /** 今日, 昨日, 一昨日, 3日前; 明日 is -1. */
    record Back(int days) implements Day {}

    /** @param weekday as typed, or null */
    record MonthDay(int month, int day, DayOfWeek weekday) implements Day {}

    /** @param weekday as typed, or null */
    record Full(int year, int month, int day, DayOfWeek weekday) implements Day {}

    int FIRST_YEAR = 1970;
    int LAST_YEAR = 2199;

    /** The date, where the calendar has it; null where it does not, or where it is outside what Hansei keeps. */
    default LocalDate in(LocalDate today) {
        return switch (this) {
            case Back back -> today.minusDays(back.days());
            case MonthDay date -> date(today.getYear(), date.month(), date.day());
            case Full date -> date(date.year(), date.month(), date.day());
        };
    }

    default DayOfWeek typedWeekday() {
        return switch (this) {
            case Back back -> null;
            case MonthDay date -> date.weekday();
            case Full date -> date.weekday();
        };
    }

    private static LocalDate date(int year, int month, int day) {
        boolean real = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return real ? LocalDate.of(year, month, day) : null;
    }
}
