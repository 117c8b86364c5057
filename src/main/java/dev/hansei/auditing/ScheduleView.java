package dev.hansei.auditing;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.schedule.AuditSchedule;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The schedule of a flow as its page shows it.
 *
 * @param setBy empty where a command set it
 */
public record ScheduleView(
        String flow,
        String incident,
        boolean active,
        int firstMonth,
        String zone,
        String since,
        String auditor,
        String setBy,
        String setAt,
        List<Next> next,
        List<Opened> opened) {

    static ScheduleView of(AuditSchedule told, Map<String, String> names, Language in) {
        ScheduleDraft schedule = told.schedule();
        return new ScheduleView(
                schedule.flow(),
                schedule.incident(),
                schedule.active(),
                schedule.firstMonth(),
                schedule.zone().getId(),
                MomentWords.day(schedule.since(), in),
                names.getOrDefault(schedule.auditor(), schedule.auditor()),
                told.setBy() == null ? "" : names.getOrDefault(told.setBy(), told.setBy()),
                MomentWords.full(told.setAt(), in),
                told.next().stream()
                        .map(one -> new Next(
                                one.quarter(), span(one.from(), one.until(), in), MomentWords.day(one.opens(), in)))
                        .toList(),
                told.opened().stream()
                        .map(one -> new Opened(span(one.from(), one.until(), in), one.audit()))
                        .toList());
    }

    private static String span(LocalDate from, LocalDate until, Language in) {
        return MomentWords.day(from, in) + (in == Language.JA ? "～" : " – ") + MomentWords.day(until, in);
    }

    public record Next(String quarter, String span, String opens) {}

    public record Opened(String span, String audit) {}
}
