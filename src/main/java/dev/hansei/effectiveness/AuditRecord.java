package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A periodic evaluation of whether countermeasures work, over all special cases of a period. Of several rows about the
 * same case, aspect, question or measure the last one counts.
 *
 * @param ref such as {@code AUD-2024-0001}
 * @param from the first day of the period
 * @param until the last day of the period
 * @param auditor a person's key
 * @param countermeasures references of the measures under evaluation
 * @param population how it is known that no case is missing; null until it is signed at the latest
 * @param conclusion null until it is signed
 * @param abandonment null unless it was abandoned instead
 */
public record AuditRecord(
        @NotNull String ref,
        @NotNull String incident,
        @NotNull String flow,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Moment opened,
        @NotNull String auditor,
        List<String> countermeasures,
        Bilingual population,
        List<AuditedCase> cases,
        List<QualityReview> quality,
        List<AuditFinding> findings,
        List<ReconciliationAnswer> reconciliation,
        List<MeasureCheck> checks,
        List<RiskAnswer> risks,
        Conclusion conclusion,
        Abandonment abandonment) {

    /** An audit that was carried out elsewhere: how the cases were reconciled stands in its words alone. */
    public AuditRecord(
            String ref,
            String incident,
            String flow,
            ZoneId zone,
            Bilingual title,
            LocalDate from,
            LocalDate until,
            Moment opened,
            String auditor,
            List<String> countermeasures,
            Bilingual population,
            List<AuditedCase> cases,
            List<QualityReview> quality,
            List<AuditFinding> findings,
            Conclusion conclusion) {
        this(
                ref,
                incident,
                flow,
                zone,
                title,
                from,
                until,
                opened,
                auditor,
                countermeasures,
                population,
                cases,
                quality,
                findings,
                List.of(),
                List.of(),
                List.of(),
                conclusion,
                null);
    }

    /** As it stands, with words on completeness that are not signed yet. */
    public AuditRecord proposed(Bilingual complete) {
        return concluded(population == null ? complete : population, conclusion);
    }

    AuditRecord concluded(Bilingual complete, Conclusion told) {
        return new AuditRecord(
                ref,
                incident,
                flow,
                zone,
                title,
                from,
                until,
                opened,
                auditor,
                countermeasures,
                complete,
                cases,
                quality,
                findings,
                reconciliation,
                checks,
                risks,
                told,
                abandonment);
    }

    /** The first instant of the period, by the audit's own calendar. */
    public Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the period. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** A case belongs to the period in which it was declared. */
    public boolean within(Instant declared) {
        return !declared.isBefore(begin()) && declared.isBefore(end());
    }

    public boolean signed() {
        return conclusion != null;
    }

    /** Neither signed nor abandoned: it can go on. */
    public boolean open() {
        return conclusion == null && abandonment == null;
    }

    public List<AuditedCase> currentCases() {
        return last(cases, AuditedCase::specialCase);
    }

    public List<QualityReview> currentQuality() {
        return last(quality, QualityReview::aspect);
    }

    public List<MeasureCheck> currentChecks() {
        return last(checks, MeasureCheck::countermeasure);
    }

    /** The answer that counts, or null. */
    public Bilingual answer(ReconciliationAnswer.Question question, String subject) {
        return reconciliation.stream()
                .filter(told -> told.question() == question && Objects.equals(told.subject(), subject))
                .map(ReconciliationAnswer::answer)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The findings that no later one supersedes; none can supersede itself or one that came after it. */
    public List<AuditFinding> currentFindings() {
        return IntStream.range(0, findings.size())
                .filter(place -> findings.subList(place + 1, findings.size()).stream()
                        .noneMatch(later -> findings.get(place).id().equals(later.supersedes())))
                .mapToObj(findings::get)
                .toList();
    }

    /** Null where there is none. */
    public AuditFinding finding(String id) {
        return findings.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What the owner of its risk said last, or null. */
    public RiskAnswer riskAnswer(AuditFinding finding) {
        return risks.stream()
                .filter(answer -> answer.finding().equals(finding.id()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether somebody recorded for an owner that they accept the risk, and the owner has not said a word yet. */
    public boolean awaitsOwner(AuditFinding finding) {
        return asksOwner(finding) && riskAnswer(finding) == null;
    }

    private boolean declined(AuditFinding finding) {
        RiskAnswer answer = riskAnswer(finding);
        return asksOwner(finding) && answer != null && !answer.confirmed();
    }

    /** Not answered, or answered by a risk that its owner has not confirmed. */
    public boolean open(AuditFinding finding) {
        return finding.open() || awaitsOwner(finding) || declined(finding);
    }

    /** Where nobody told who recorded it, it was accepted elsewhere and stands as it was told. */
    boolean asksOwner(AuditFinding finding) {
        return finding.acceptedBy() != null && finding.countermeasure() == null && finding.by() != null;
    }

    /** The person who found it first; where that was not told, the auditor. */
    public String finder(AuditFinding finding) {
        String by = chain(finding).getFirst().by();
        return by == null ? auditor : by;
    }

    /** The words that a finding had before they were corrected, the oldest first. */
    public List<Bilingual> wordsBefore(AuditFinding finding) {
        return chain(finding).stream()
                .map(AuditFinding::text)
                .distinct()
                .filter(text -> !text.equals(finding.text()))
                .toList();
    }

    /** A finding after all that it supersedes, the oldest first; each of them came before it. */
    private List<AuditFinding> chain(AuditFinding finding) {
        LinkedList<AuditFinding> chain = new LinkedList<>(List.of(finding));
        for (AuditFinding known : findings.reversed()) {
            if (known.id().equals(chain.getFirst().supersedes()) && !chain.contains(known)) {
                chain.addFirst(known);
            }
        }
        return List.copyOf(chain);
    }

    /** The last row of each key, in the order in which the keys were first told. */
    private static <R> List<R> last(Collection<R> rows, Function<R, Object> key) {
        Map<Object, R> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(key.apply(row), row));
        return List.copyOf(last.values());
    }
}
