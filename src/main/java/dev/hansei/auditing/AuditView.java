package dev.hansei.auditing;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.Abandonment;
import dev.hansei.effectiveness.AuditBrief;
import dev.hansei.effectiveness.AuditFinding;
import dev.hansei.effectiveness.AuditStanding;
import dev.hansei.effectiveness.Conclusion;
import dev.hansei.effectiveness.QualityReview;
import dev.hansei.effectiveness.population.ReconciliationItem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An audit as its page shows it, without its cases. */
public record AuditView(
        String ref,
        String incident,
        String flow,
        Said title,
        String period,
        String zone,
        String auditor,
        int population,
        int judged,
        int conforming,
        Said completeness,
        Bilingual prepared,
        boolean signed,
        Said abandoned,
        String abandonedBy,
        String abandonedAt,
        Conclusion.Verdict verdict,
        Said conclusion,
        String signer,
        String signedAt,
        String snapshot,
        List<Question> questions,
        List<Measure> measures,
        List<Aspect> aspects,
        List<Finding> findings,
        List<Missing> missing,
        List<Missing> againstEffective) {

    static AuditView of(AuditStanding standing, Map<String, String> names, Language language) {
        AuditBrief audit = standing.audit();
        Conclusion conclusion = audit.conclusion();
        Abandonment gone = audit.abandonment();
        return new AuditView(
                audit.ref(),
                audit.incident(),
                audit.flow(),
                Said.of(audit.title(), language),
                period(audit, language),
                audit.zone().getId(),
                names.getOrDefault(audit.auditor(), audit.auditor()),
                standing.population(),
                standing.judged(),
                standing.conforming(),
                Said.of(standing.completeness(), language),
                prepared(standing),
                conclusion != null,
                gone == null ? null : Said.of(gone.reason(), language),
                gone == null ? "" : names.getOrDefault(gone.by(), gone.by()),
                gone == null ? "" : MomentWords.full(gone.at(), language),
                conclusion == null ? null : conclusion.verdict(),
                conclusion == null ? null : Said.of(conclusion.text(), language),
                conclusion == null ? "" : names.getOrDefault(conclusion.signer(), conclusion.signer()),
                conclusion == null ? "" : MomentWords.full(conclusion.at(), language),
                Objects.requireNonNullElse(standing.snapshot(), ""),
                questions(standing.reconciliation(), language),
                standing.measures().stream()
                        .map(measure -> Measure.of(measure, names, language))
                        .toList(),
                Arrays.stream(QualityReview.Aspect.values())
                        .map(aspect -> Aspect.of(aspect, standing.quality(), language))
                        .toList(),
                standing.findings().stream()
                        .map(finding -> Finding.of(finding, standing, names, language))
                        .toList(),
                missing(standing.missing(), language),
                missing(standing.againstEffective(), language));
    }

    /** Nothing can be added any more. */
    public boolean closed() {
        return signed || abandoned != null;
    }

    static String period(AuditBrief audit, Language language) {
        return MomentWords.day(audit.from(), language)
                + (language == Language.JA ? "～" : " – ")
                + MomentWords.day(audit.until(), language);
    }

    /** Left empty while questions are open, so that nobody signs a sentence about an unfinished reconciliation. */
    private static Bilingual prepared(AuditStanding standing) {
        return standing.reconciliation().stream().allMatch(item -> item.answer() != null)
                ? standing.completeness()
                : Bilingual.of("", "");
    }

    private static List<Question> questions(List<ReconciliationItem> items, Language language) {
        return items.stream()
                .map(item -> new Question(
                        items.indexOf(item) + 1,
                        item.question().name(),
                        Objects.requireNonNullElse(item.subject(), ""),
                        Said.of(item.text(), language),
                        item.answer() == null ? null : Said.of(item.answer(), language)))
                .toList();
    }

    private static List<Missing> missing(List<AuditStanding.Missing> missing, Language language) {
        return missing.stream()
                .map(one -> new Missing(one.code(), one.sentence().in(language)))
                .toList();
    }

    /** @param answer null until it is answered */
    public record Question(int number, String question, String subject, Said text, Said answer) {}

    /** @param plan false where nobody wrote how it is to be checked */
    public record Measure(
            String ref,
            Said title,
            String owner,
            boolean plan,
            Said criterion,
            Said method,
            String verifier,
            int days,
            int evidence,
            Boolean met,
            Said note) {

        static Measure of(AuditStanding.MeasureStanding standing, Map<String, String> names, Language language) {
            var measure = standing.measure();
            var plan = measure.checkPlan();
            return new Measure(
                    measure.ref(),
                    Said.of(measure.title(), language),
                    names.getOrDefault(measure.owner(), measure.owner()),
                    plan != null,
                    plan == null ? null : Said.of(plan.criterion(), language),
                    plan == null ? null : Said.of(plan.method(), language),
                    plan == null ? "" : names.getOrDefault(plan.verifier(), plan.verifier()),
                    plan == null ? 0 : plan.minimumDays(),
                    measure.evidence().size(),
                    standing.check() == null ? null : standing.check().met(),
                    standing.check() == null ? null : Said.of(standing.check().note(), language));
        }
    }

    /** @param satisfactory null until it is reviewed */
    public record Aspect(
            QualityReview.Aspect aspect, Boolean satisfactory, Said note, List<String> sampled, int of, Said chosen) {

        static Aspect of(QualityReview.Aspect aspect, List<QualityReview> reviews, Language language) {
            return reviews.stream()
                    .filter(review -> review.aspect() == aspect)
                    .findFirst()
                    .map(review -> new Aspect(
                            aspect,
                            review.satisfactory(),
                            Said.of(review.note(), language),
                            review.sampled(),
                            review.outOf() == null ? review.sampled().size() : review.outOf(),
                            review.chosen() == null ? null : Said.of(review.chosen(), language)))
                    .orElseGet(() -> new Aspect(aspect, null, null, List.of(), 0, null));
        }
    }

    /**
     * @param ja and {@code en} its words, to be corrected by the person of the key {@code finder}
     * @param by who recorded it as it stands, or empty
     * @param earlier its words before they were corrected
     * @param risk null unless somebody is asked whether they accept it
     */
    public record Finding(
            String id,
            Said text,
            String ja,
            String en,
            boolean open,
            String countermeasure,
            String acceptedBy,
            String by,
            String finder,
            List<Said> earlier,
            Risk risk) {

        /** Nothing answers it that its owner stands by. */
        public boolean unanswered() {
            return open || risk != null && !risk.confirmed();
        }

        static Finding of(AuditFinding finding, AuditStanding standing, Map<String, String> names, Language language) {
            AuditStanding.FindingOrigin origin = standing.origins().stream()
                    .filter(one -> one.finding().equals(finding.id()))
                    .findFirst()
                    .orElseThrow();
            return new Finding(
                    finding.id(),
                    Said.of(finding.text(), language),
                    Objects.requireNonNullElse(finding.text().ja(), ""),
                    Objects.requireNonNullElse(finding.text().en(), ""),
                    finding.open(),
                    Objects.requireNonNullElse(finding.countermeasure(), ""),
                    finding.acceptedBy() == null ? "" : names.getOrDefault(finding.acceptedBy(), finding.acceptedBy()),
                    finding.by() == null ? "" : names.getOrDefault(finding.by(), finding.by()),
                    origin.finder(),
                    origin.earlier().stream()
                            .map(text -> Said.of(text, language))
                            .toList(),
                    standing.risks().stream()
                            .filter(one -> one.finding().equals(finding.id()))
                            .findFirst()
                            .map(one -> Risk.of(one, language))
                            .orElse(null));
        }
    }

    public record Missing(String code, String sentence) {}
}
