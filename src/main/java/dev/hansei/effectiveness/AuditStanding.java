package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.population.ReconciliationItem;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How far an audit has come, without its cases, which are read page by page.
 *
 * @param population how many cases belong to the period
 * @param judged how many of them have a judgement
 * @param conforming how many of those were judged conforming
 * @param completeness what the record itself says about being complete, or what was said when it was signed
 * @param origins one for each of the findings
 * @param risks those that were recorded as accepted, each with its owner's own word
 * @param missing what keeps any conclusion from being signed
 * @param againstEffective what besides keeps the conclusion "effective" from being signed
 * @param snapshot the SHA-256 of what a signed conclusion stands on, or null
 */
public record AuditStanding(
        @NotNull AuditBrief audit,
        @NotNull Integer population,
        @NotNull Integer judged,
        @NotNull Integer conforming,
        @NotNull Bilingual completeness,
        List<ReconciliationItem> reconciliation,
        List<MeasureStanding> measures,
        List<QualityReview> quality,
        List<AuditFinding> findings,
        List<FindingOrigin> origins,
        List<RiskStanding> risks,
        List<Missing> missing,
        List<Missing> againstEffective,
        String snapshot) {

    /** @param check null until the auditor has followed the plan */
    public record MeasureStanding(@NotNull CountermeasureRecord measure, MeasureCheck check) {}

    /**
     * @param finding its id
     * @param finder the key of the person who found it
     * @param earlier the words it had before they were corrected, the oldest first
     */
    public record FindingOrigin(
            @NotNull String finding, @NotNull String finder, List<Bilingual> earlier) {}

    /**
     * @param finding its id
     * @param owner the key of the person who accepts the risk
     * @param answer null until they said so themselves
     */
    public record RiskStanding(
            @NotNull String finding, @NotNull String owner, RiskAnswer answer) {}

    /** A rule that says no for now. */
    public record Missing(@NotNull String code, @NotNull Bilingual sentence) {}
}
