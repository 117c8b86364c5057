package dev.hansei.effectiveness.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * For which flow an audit is opened after each quarter.
 *
 * @param zone whose days the quarters are made of
 * @param firstMonth the month with which the year begins: 1 for calendar quarters
 * @param since quarters that began before this day are left out
 * @param auditor the key of the person who audits
 * @param active false to stop opening audits
 */
public record ScheduleDraft(
        @NotNull String flow,
        @NotNull String incident,
        @NotNull ZoneId zone,
        @NotNull Integer firstMonth,
        @NotNull LocalDate since,
        @NotNull String auditor,
        @NotNull Boolean active) {}
