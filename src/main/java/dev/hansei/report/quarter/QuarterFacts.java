package dev.hansei.report.quarter;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.Quarter;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.specialcase.CaseBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * All that a quarter is told from.
 *
 * @param entries how many entries the trail had then, which names the state of the record
 * @param lastEntry when the last of them was recorded, or null
 */
record QuarterFacts(
        Quarter quarter,
        ZoneId zone,
        List<IncidentRecord> incidents,
        List<CountermeasureRecord> measures,
        List<CaseBrief> cases,
        List<AuditRecord> audits,
        long entries,
        Instant lastEntry) {

    Instant begin(Quarter one) {
        return one.first().atStartOfDay(zone).toInstant();
    }

    Instant end(Quarter one) {
        return one.last().plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean within(Quarter one, Instant at) {
        return !at.isBefore(begin(one)) && at.isBefore(end(one));
    }

    boolean within(Instant at) {
        return within(quarter, at);
    }

    /** Audits whose period has a day in common with the quarter. */
    List<AuditRecord> auditsOfQuarter() {
        LocalDate first = quarter.first();
        LocalDate last = quarter.last();
        return audits.stream()
                .filter(audit -> !audit.from().isAfter(last) && !audit.until().isBefore(first))
                .toList();
    }
}
