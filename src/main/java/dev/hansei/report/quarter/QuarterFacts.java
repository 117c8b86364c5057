package dev.hansei.report.quarter;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.specialcase.CaseBrief;
import dev.hansei.specialcase.CaseRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * All that a quarter is told from.
 *
 * @param cases all there are, for counting
 * @param listed those of the quarter that are told one by one
 * @param flows at least those that they ran under
 * @param now when it is told: of a quarter that still runs, nothing later is known
 * @param entries how many entries the trail had then, which names the state of the record
 * @param lastEntry when the last of them was recorded, or null
 */
record QuarterFacts(
        Quarter quarter,
        ZoneId zone,
        List<IncidentRecord> incidents,
        List<CountermeasureRecord> measures,
        List<CaseBrief> cases,
        List<CaseRecord> listed,
        List<ResponseFlowRecord> flows,
        List<AuditRecord> audits,
        Instant now,
        long entries,
        Instant lastEntry) {

    Instant begin(Quarter one) {
        return one.first().atStartOfDay(zone).toInstant();
    }

    Instant end(Quarter one) {
        return one.last().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** How far the quarter can be told: to its end, or to now while it runs. */
    Instant until(Quarter one) {
        return end(one).isAfter(now) ? now : end(one);
    }

    boolean within(Quarter one, Instant at) {
        return !at.isBefore(begin(one)) && at.isBefore(end(one));
    }

    boolean within(Instant at) {
        return within(quarter, at);
    }

    FlowVersionRecord version(CaseRecord record) {
        return flows.stream()
                .filter(flow -> flow.ref().equals(record.flow()))
                .findFirst()
                .orElseThrow()
                .version(record.flowVersion());
    }

    /** Audits whose period has a day in common with the quarter, and those that were signed in it. */
    List<AuditRecord> auditsOfQuarter() {
        LocalDate first = quarter.first();
        LocalDate last = quarter.last();
        return audits.stream()
                .filter(audit ->
                        !audit.from().isAfter(last) && !audit.until().isBefore(first) || signed(audit, quarter))
                .toList();
    }

    boolean signed(AuditRecord audit, Quarter one) {
        return audit.signed() && within(one, audit.conclusion().at().instant());
    }
}
