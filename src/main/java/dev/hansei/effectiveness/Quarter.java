package dev.hansei.effectiveness;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Three months of the calendar year. @param first their first day */
public record Quarter(LocalDate first) {

    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    public LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }
}
