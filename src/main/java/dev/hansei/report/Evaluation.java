package dev.hansei.report;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.AuditFinding;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.QualityReview;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.List;

/**
 * What an audit examined and what it concludes; the same in the evaluation document and within a postmortem.
 *
 * @param population how it is known that no case is missing
 * @param drawn the versions of the flow that the cases ran under; where there is no case, the one in force
 * @param cases those that are listed: all of a few, or of many those that depart
 * @param checks the measures whose check plan was followed, as it was last
 * @param summarised says that and why the conforming ones are only counted; null where all are listed
 * @param grids step by step, case by case; empty where the cases are too many for that
 * @param tallies step by step, counted; empty where there are grids
 * @param evidence what the records of the listed cases hold
 * @param conforming how many of the cases the record shows to conform, in words
 * @param verdict null until the audit is signed, as are the two after it
 */
public record Evaluation(
        String ref,
        Text title,
        String incident,
        Text period,
        Text population,
        Text flow,
        List<DrawnFlow> drawn,
        List<Measures.Measure> measures,
        List<EvaluatedCheck> checks,
        Text caseCount,
        List<EvaluatedCase> cases,
        Text summarised,
        Text conforming,
        List<ConformanceGrid> grids,
        List<StepTally> tallies,
        List<EvaluatedEvidence> evidence,
        List<Quality> quality,
        List<Finding> findings,
        Text verdict,
        Text conclusion,
        When concluded)
        implements Part {

    /** Of more cases than this, those that conform are counted and not listed. */
    static final int LISTED = 30;

    /** Of more departing cases than this, the later ones are counted and not listed. */
    static final int DEPARTING_LISTED = 200;

    static Evaluation of(EvaluationFacts facts, Texts texts) {
        AuditRecord audit = facts.audit();
        String path = audit.ref();
        List<EvaluatedCase> all = EvaluatedCase.of(facts, texts);
        boolean many = all.size() > LISTED;
        List<EvaluatedCase> departing =
                all.stream().filter(one -> !one.flawless()).toList();
        List<EvaluatedCase> cases =
                many ? departing.stream().limit(DEPARTING_LISTED).toList() : all;
        long conforming = all.stream().filter(EvaluatedCase::conforming).count();
        boolean signed = audit.conclusion() != null;
        return new Evaluation(
                audit.ref(),
                texts.text(path + ".title", audit.title()),
                audit.incident(),
                texts.computed(language -> period(audit, language)),
                texts.text(path + ".population", audit.population()),
                texts.text(audit.flow() + ".title", facts.flow().title()),
                drawn(facts, texts),
                measures(facts, texts),
                EvaluatedCheck.of(facts, texts),
                texts.words().fill("evaluation.caseCount", all.size()),
                cases,
                many ? texts.words().fill("evaluation.summarised", departing.size(), cases.size()) : null,
                conforming(all.size(), conforming, texts),
                many ? List.of() : ConformanceGrid.of(facts, cases, texts),
                many ? StepTally.of(facts, texts) : List.of(),
                EvaluatedEvidence.of(cases, facts, texts),
                audit.currentQuality().stream()
                        .map(review -> quality(audit, review, all, texts))
                        .toList(),
                audit.currentFindings().stream()
                        .map(finding -> finding(audit, finding, texts))
                        .toList(),
                signed ? verdict(audit, texts) : null,
                signed
                        ? texts.text(
                                path + ".conclusion.text", audit.conclusion().text())
                        : null,
                signed ? texts.when(audit.conclusion().at()) : null);
    }

    @Override
    public boolean empty() {
        return false;
    }

    private static Text conforming(int cases, long conforming, Texts texts) {
        if (cases == 0 || conforming < cases) {
            String words = cases == 0 ? "evaluation.conformingNone" : "evaluation.conformingCount";
            return texts.words().fill(words, cases, conforming);
        }
        return texts.words().fill(cases == 1 ? "evaluation.conformingOne" : "evaluation.conformingAll", cases);
    }

    private static Text verdict(AuditRecord audit, Texts texts) {
        return texts.words()
                .fill(
                        "evaluation.verdict",
                        texts.words().of("conclusion", audit.conclusion().verdict()));
    }

    private static String period(AuditRecord audit, Language language) {
        return MomentWords.day(audit.from(), language)
                + (language == Language.JA ? "～" : " – ")
                + MomentWords.day(audit.until(), language);
    }

    private static List<DrawnFlow> drawn(EvaluationFacts facts, Texts texts) {
        List<FlowVersionRecord> ranUnder = facts.versions();
        List<FlowVersionRecord> shown =
                ranUnder.isEmpty() ? List.of(FlowSteps.inForce(facts.flow(), asOf(facts.audit()))) : ranUnder;
        return shown.stream()
                .map(version -> DrawnFlow.of(
                        version,
                        step -> texts.text(
                                FlowSteps.path(facts.flow(), version) + ".steps[" + step.id() + "].title",
                                step.title()),
                        texts))
                .toList();
    }

    private static AsOf asOf(AuditRecord audit) {
        return audit.conclusion() == null
                ? AsOf.NOW
                : AsOf.of(audit.conclusion().at());
    }

    private static List<Measures.Measure> measures(EvaluationFacts facts, Texts texts) {
        AuditRecord audit = facts.audit();
        return Measures.told(
                facts.countermeasures().stream()
                        .filter(measure -> audit.countermeasures().contains(measure.ref()))
                        .toList(),
                facts.incident(),
                asOf(audit),
                texts);
    }

    private static Quality quality(AuditRecord audit, QualityReview review, List<EvaluatedCase> cases, Texts texts) {
        return new Quality(
                texts.words().of("aspect", review.aspect()),
                sampled(review, cases, texts),
                partial(review)
                        ? texts.words()
                                .fill("quality.sampledCount", review.sampled().size(), review.outOf())
                        : null,
                review.chosen() == null
                        ? null
                        : texts.text(audit.ref() + ".quality[" + review.aspect() + "].chosen", review.chosen()),
                review.satisfactory(),
                texts.words().of(review.satisfactory() ? "quality.satisfactory" : "quality.unsatisfactory"),
                texts.text(audit.ref() + ".quality[" + review.aspect() + "].note", review.note()));
    }

    /** Whether there were more cases to choose from than were looked at. */
    private static boolean partial(QualityReview review) {
        return review.outOf() != null && review.outOf() > review.sampled().size();
    }

    /** The cases by name, or where they are many, how many. */
    private static List<Text> sampled(QualityReview review, List<EvaluatedCase> cases, Texts texts) {
        if (review.sampled().size() > LISTED) {
            return List.of(
                    texts.words().fill("quality.sampledCount", review.sampled().size(), cases.size()));
        }
        return cases.stream()
                .filter(one -> review.sampled().contains(one.ref()))
                .map(EvaluatedCase::name)
                .toList();
    }

    private static Finding finding(AuditRecord audit, AuditFinding finding, Texts texts) {
        Text standing = finding.countermeasure() != null
                ? texts.words().fill("finding.answered", finding.countermeasure())
                : texts.words().of(audit.open(finding) ? "finding.open" : "finding.accepted");
        return new Finding(
                texts.text(audit.ref() + ".findings[" + finding.id() + "].text", finding.text()),
                audit.wordsBefore(finding).stream()
                        .map(text -> texts.computed(text::orOther))
                        .toList(),
                audit.open(finding),
                standing);
    }

    /**
     * @param sampled the names here of the cases that were looked at
     * @param count how many of how many that was; null where it was all of them
     * @param chosen how they were chosen, or null where that was not recorded
     */
    public record Quality(
            Text aspect, List<Text> sampled, Text count, Text chosen, boolean satisfactory, Text result, Text note) {

        /** Whether there is something to say about the sample besides which cases it holds. */
        public boolean sampling() {
            return count != null || chosen != null;
        }
    }

    /**
     * @param earlier its words before they were corrected, in the other language where one was missing
     * @param standing whether and how it has been answered
     */
    public record Finding(Text text, List<Text> earlier, boolean open, Text standing) {}
}
