package dev.hansei.specialcase.conformance;

import dev.hansei.base.Evidence;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.StepRecord;
import java.util.List;
import java.util.stream.Stream;

/** Whether each step of the flow is recorded, once, with the evidence it must leave. */
final class StepRules {

    private StepRules() {}

    static Stream<Finding> of(Examination examination) {
        Stream<Finding> steps = examination.flow().steps().stream()
                .flatMap(step -> Stream.of(
                                missing(step, examination), twice(step, examination), evidence(step, examination))
                        .flatMap(findings -> findings));
        return Stream.concat(steps, unknown(examination));
    }

    private static Stream<Finding> missing(FlowStepRecord step, Examination examination) {
        if (!examination.required(step) || !examination.recordsOf(step).isEmpty()) {
            return Stream.empty();
        }
        Outcome outcome = examination.record().outcome();
        return Stream.of(new Finding(
                Rule.STEP_MISSING,
                step.id(),
                "steps",
                examination.worked()
                        ? Sentence.of(
                                "「{0}」の記録がないまま、{1}に「{2}」として終了しています。",
                                "“{0}” has no record, although the case ended as {2} on {1}.",
                                step,
                                outcome.at(),
                                outcome.kind())
                        : Sentence.of(
                                "「{0}」の記録がないまま、後のステップに進んでいます。",
                                "“{0}” has no record, although a later step was reached.", step)));
    }

    private static Stream<Finding> twice(FlowStepRecord step, Examination examination) {
        return examination.recordsOf(step).stream()
                .skip(1)
                .map(again -> again.finding(
                        Rule.STEP_RECORDED_TWICE,
                        step.id(),
                        Sentence.of(
                                "「{0}」が{1}に {2} によって重ねて記録されています。",
                                "“{0}” was recorded again on {1} by {2}.",
                                step,
                                again.value().at(),
                                again.value().by())));
    }

    private static Stream<Finding> evidence(FlowStepRecord step, Examination examination) {
        List<Placed<StepRecord>> done = examination.recordsOf(step).stream()
                .filter(placed -> placed.value().state() == StepRecord.State.DONE)
                .toList();
        return done.stream()
                .limit(1)
                .flatMap(first -> step.evidence().stream()
                        .filter(required -> done.stream().noneMatch(record -> fulfils(record.value(), required)))
                        .map(required -> new Finding(
                                Rule.EVIDENCE_MISSING,
                                step.id(),
                                first.path() + ".evidence",
                                Sentence.of(
                                        "「{0}」は{1}に完了していますが、証跡「{2}」がありません。",
                                        "“{0}” was finished on {1} without its evidence “{2}”.",
                                        step,
                                        first.value().at(),
                                        required.title()))));
    }

    private static boolean fulfils(StepRecord record, RequiredEvidence required) {
        return record.evidence().stream().map(Evidence::fulfils).anyMatch(required.id()::equals);
    }

    private static Stream<Finding> unknown(Examination examination) {
        return Placed.all("steps", examination.record().steps()).stream()
                .filter(placed -> examination.position(placed.value().step())
                        == examination.flow().steps().size())
                .map(placed -> placed.finding(
                        Rule.STEP_UNKNOWN,
                        placed.value().step(),
                        Sentence.of(
                                "{0} が{1}に記録したステップ「{2}」は、対応フローの第{3}版にありません。",
                                "The step “{2}”, recorded by {0} on {1}, is not part of version {3} of the flow.",
                                placed.value().by(),
                                placed.value().at(),
                                placed.value().step(),
                                examination.flow().number())));
    }
}
