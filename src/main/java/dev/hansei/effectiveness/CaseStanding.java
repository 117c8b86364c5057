package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A case of the period beside what its own record shows.
 *
 * @param outcome null while it is open
 * @param steps one for each step of the flow version it ran under
 * @param findings where it departs from that version; none means that it conforms so far
 * @param judgement the auditor's last one, or null
 */
public record CaseStanding(
        @NotNull String ref,
        @NotNull Bilingual title,
        @NotNull Moment declared,
        @NotNull Integer flowVersion,
        Outcome.Kind outcome,
        List<Step> steps,
        List<Departure> findings,
        AuditedCase judgement) {

    public record Step(
            @NotNull String step,
            @NotNull Bilingual title,
            @NotNull ConformanceMatrix.Mark mark) {}

    /** A finding as an auditor reads it. */
    public record Departure(
            @NotNull Rule rule,
            @NotNull String step,
            @NotNull Bilingual reason) {

        static Departure of(Finding finding) {
            return new Departure(finding.rule(), finding.step(), finding.reason());
        }
    }
}
