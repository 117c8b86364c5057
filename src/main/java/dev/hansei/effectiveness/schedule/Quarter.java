package dev.hansei.effectiveness.schedule;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.DeskProblems;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three months of a year that begins with any month.
 *
 * @param year the calendar year in which the year begins
 * @param number from 1 to 4
 * @param firstMonth the month with which the year begins: 1 for calendar quarters
 */
public record Quarter(int year, int number, int firstMonth) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS = 3;

    /** @throws Problem.Invalid for anything but a name such as {@code 2026-Q4} */
    public static Quarter of(String name, int firstMonth) {
        if (firstMonth < 1 || firstMonth > 4 * MONTHS) {
            throw DeskProblems.monthUnknown(firstMonth);
        }
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new Problem.Invalid(
                    "audit/quarter-unknown",
                    Bilingual.of(
                            "「" + name + "」は四半期の名前ではありません。2026-Q4 のように書いてください。",
                            "'" + name + "' names no quarter. Write it as 2026-Q4."));
        }
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), firstMonth);
    }

    public static Quarter containing(LocalDate day, int firstMonth) {
        LocalDate shifted = day.withDayOfMonth(1).minusMonths(firstMonth - 1L);
        return new Quarter(shifted.getYear(), (shifted.getMonthValue() - 1) / MONTHS + 1, firstMonth);
    }

    public LocalDate first() {
        return LocalDate.of(year, firstMonth, 1).plusMonths((long) MONTHS * (number - 1));
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter next() {
        return containing(last().plusDays(1), firstMonth);
    }

    public Quarter before() {
        return containing(first().minusDays(1), firstMonth);
    }

    public String name() {
        return year + "-Q" + number;
    }
}
