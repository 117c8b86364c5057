package dev.hansei.specialcase.conformance;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Whether the way the case ended agrees with what was done. */
final class OutcomeRules {

    private OutcomeRules() {}

    static Stream<Finding> of(Examination examination) {
        if (examination.record().outcome() == null) {
            return Stream.empty();
        }
        return switch (examination.record().outcome().kind()) {
            case EXECUTED -> rolledBack(examination);
            case UNNECESSARY -> Stream.concat(executed(examination), unreviewed(examination));
            case WITHDRAWN -> executed(examination);
            case ROLLED_BACK -> Stream.empty();
        };
    }

    private static Stream<Finding> rolledBack(Examination examination) {
        Outcome outcome = examination.record().outcome();
        return examination.step(Activity.ROLLBACK).stream()
                .filter(step -> undone(examination.record()))
                .map(step -> new Finding(
                        Rule.OUTCOME_HIDES_ROLLBACK,
                        step.id(),
                        "outcome",
                        Sentence.of(
                                "{1} は{2}に「{3}」として終了させましたが、最後の作業は「{0}」で元に戻されています。",
                                "{1} closed the case as {3} on {2}, but the last work was undone by “{0}”.",
                                step,
                                outcome.by(),
                                outcome.at(),
                                outcome.kind())));
    }

    /** Work that may have come after the rollback, as what is only dated may, keeps it from being the last word. */
    private static boolean undone(CaseRecord record) {
        return !record.execution().isEmpty()
                && record.rollbacks().stream()
                        .anyMatch(rollback -> record.execution().stream()
                                .allMatch(step -> step.at().before(rollback.at())));
    }

    private static Stream<Finding> executed(Examination examination) {
        Outcome outcome = examination.record().outcome();
        return examination.step(Activity.EXECUTION).stream()
                .flatMap(step -> Placed.all("execution", examination.record().execution()).stream()
                        .limit(1)
                        .map(first -> first.finding(
                                Rule.EXECUTED_AGAINST_OUTCOME,
                                step.id(),
                                Sentence.of(
                                        "特例対応は{1}に「{2}」として終了しましたが、「{0}」で {3} が手順 {4} を{5}に実施しています。",
                                        "The case ended as {2} on {1}, yet in “{0}” {3} executed instruction {4} on"
                                                + " {5}.",
                                        step,
                                        outcome.at(),
                                        outcome.kind(),
                                        first.value().performer(),
                                        first.value().no(),
                                        first.value().at()))));
    }

    /** The word may be spoken by the assessment of the risk or by the review of the procedure document. */
    private static Stream<Finding> unreviewed(Examination examination) {
        Outcome outcome = examination.record().outcome();
        List<FlowStepRecord> judging = Stream.of(Activity.PROCEDURE_REVIEW, Activity.RISK_ASSESSMENT)
                .flatMap(activity -> examination.step(activity).stream())
                .toList();
        return judging.stream()
                .limit(judging.stream().anyMatch(examination::done) ? 0 : 1)
                .map(step -> new Finding(
                        Rule.UNNECESSARY_WITHOUT_REVIEW,
                        step.id(),
                        "outcome",
                        Sentence.of(
                                "{1} は{2}に「{3}」として終了させましたが、「{0}」の記録がありません。",
                                "{1} closed the case as {3} on {2} without “{0}” having been done.",
                                step,
                                outcome.by(),
                                outcome.at(),
                                outcome.kind())));
    }
}
