package dev.hansei.effectiveness.schedule;

import dev.hansei.base.Moment;
import java.time.LocalDate;
import java.util.List;

/**
 * The quarterly audits of a flow as they are scheduled.
 *
 * @param setBy the key of the person who set it, or null for a command
 * @param next which audits will be opened, the earliest first; empty while it is switched off
 * @param opened which audits it has opened, the latest quarter first
 */
public record AuditSchedule(ScheduleDraft schedule, String setBy, Moment setAt, List<Next> next, List<Opened> opened) {

    /** @param opens the first day on which the audit can be opened */
    public record Next(String quarter, LocalDate from, LocalDate until, LocalDate opens) {

        static Next of(Quarter quarter) {
            return new Next(
                    quarter.name(),
                    quarter.first(),
                    quarter.last(),
                    quarter.last().plusDays(1));
        }
    }

    /** @param audit the reference of the audit that looks at the quarter */
    public record Opened(LocalDate from, LocalDate until, String audit) {}
}
