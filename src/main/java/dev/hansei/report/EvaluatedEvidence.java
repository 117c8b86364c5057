package dev.hansei.report;

import dev.hansei.base.Evidence;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.specialcase.CaseRecord;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of evidence that the record of a case holds. What it is called and where it is kept is not told, for both may
 * name people or another customer; by its digest it can be recognised where it is shown.
 *
 * @param name of the case
 * @param step what it was evidence of
 * @param day the day it speaks of; null where none was told
 */
public record EvaluatedEvidence(Text name, Text step, Text day, String sha256) {

    private static final int SHORT = 16;

    static List<EvaluatedEvidence> of(List<EvaluatedCase> cases, EvaluationFacts facts, Texts texts) {
        return cases.stream().flatMap(one -> of(one, facts, texts)).toList();
    }

    private static Stream<EvaluatedEvidence> of(EvaluatedCase one, EvaluationFacts facts, Texts texts) {
        CaseRecord record = EvaluatedCase.record(one.ref(), facts);
        FlowVersionRecord version = EvaluatedCase.flowVersion(record, facts);
        return version.steps().stream()
                .flatMap(step -> record.steps().stream()
                        .filter(done -> done.step().equals(step.id()))
                        .flatMap(done -> done.evidence().stream())
                        .map(evidence -> of(one, version, step, evidence, facts, texts)));
    }

    private static EvaluatedEvidence of(
            EvaluatedCase one,
            FlowVersionRecord version,
            FlowStepRecord step,
            Evidence evidence,
            EvaluationFacts facts,
            Texts texts) {
        String path = FlowSteps.path(facts.flow(), version) + ".steps[" + step.id() + "].title";
        return new EvaluatedEvidence(
                one.name(),
                texts.text(path, step.title()),
                evidence.effective() == null
                        ? null
                        : texts.computed(language -> MomentWords.day(evidence.effective(), language)),
                evidence.sha256());
    }

    /** Enough of the digest to find the file by. */
    public String digest() {
        return sha256.substring(0, SHORT);
    }
}
