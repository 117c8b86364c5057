package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How a measure stands, for lists.
 *
 * @param owner who answers for it now
 * @param verifier who checks it, or null before there is a check plan
 * @param due what was promised last, or null
 * @param checkFrom the first day on which a check counts, or null
 * @param open whether something is still to be done about it
 * @param replacedBy references of the measures that make it unnecessary once they are verified
 */
public record CountermeasureSummary(
        String ref,
        String incident,
        ZoneId zone,
        CountermeasureRecord.Kind kind,
        Bilingual title,
        String owner,
        String verifier,
        State state,
        Moment due,
        LocalDate checkFrom,
        boolean overdue,
        boolean open,
        List<String> replacedBy) {

    public static CountermeasureSummary of(Standing standing, Instant now) {
        CountermeasureRecord measure = standing.measure();
        return new CountermeasureSummary(
                measure.ref(),
                measure.incident(),
                measure.zone(),
                measure.kind(),
                measure.title(),
                standing.owner(),
                standing.verifier(),
                standing.state(),
                standing.due(),
                standing.checkFrom(),
                standing.overdue(now),
                standing.open(),
                standing.replacedBy().stream().map(CountermeasureRecord::ref).toList());
    }
}
