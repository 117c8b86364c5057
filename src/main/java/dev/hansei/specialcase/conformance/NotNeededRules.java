package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.StepRecord;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether steps that were left out may be left out. */
final class NotNeededRules {

    private NotNeededRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.flow().steps().stream()
                .flatMap(step -> examination.recordsOf(step).stream()
                        .filter(placed -> placed.value().state() == StepRecord.State.NOT_NEEDED)
                        .flatMap(placed -> of(step, placed, examination)));
    }

    private static Stream<Finding> of(FlowStepRecord step, Placed<StepRecord> placed, Examination examination) {
        Stream<Finding> withoutReason = Sentence.written(placed.value().note())
                ? Stream.empty()
                : Stream.of(placed.finding(
                        Rule.NOT_NEEDED_WITHOUT_REASON,
                        step.id(),
                        Sentence.of(
                                "{1} は{2}に「{0}」を不要としましたが、理由が書かれていません。",
                                "{1} marked “{0}” not needed on {2} without giving a reason.",
                                step,
                                placed.value().by(),
                                placed.value().at())));
        Stream<Finding> notAllowed = forbidden(step, placed.value(), examination).stream()
                .map(reason -> placed.finding(Rule.NOT_NEEDED_NOT_ALLOWED, step.id(), reason));
        Stream<Finding> butDone = tookPlace(step, examination)
                ? Stream.of(placed.finding(
                        Rule.NOT_NEEDED_BUT_DONE,
                        step.id(),
                        Sentence.of(
                                "{1} は{2}に「{0}」を不要としましたが、その実施記録があります。",
                                "{1} marked “{0}” not needed on {2}, yet the case records that it took place.",
                                step,
                                placed.value().by(),
                                placed.value().at())))
                : Stream.empty();
        return Stream.of(withoutReason, notAllowed, butDone).flatMap(findings -> findings);
    }

    /**
     * A case that was found unnecessary or withdrawn needs nothing after the last step that was done. A conditional step
     * may be left out with a reason, but not in advance: trouble after that word was spoken makes it void.
     */
    private static Optional<Bilingual> forbidden(FlowStepRecord step, StepRecord marked, Examination examination) {
        if (step.conditional()) {
            return Trouble.standing(examination.record())
                    .filter(trouble -> examination.required(step) && marked.at().before(trouble.at()))
                    .map(trouble -> Sentence.of(
                            "{1} が{2}に「{0}」を不要とした後に問題が生じています：{3}。",
                            "{1} marked “{0}” not needed on {2}, before this happened: {3}.",
                            step,
                            marked.by(),
                            marked.at(),
                            trouble.what()));
        }
        boolean endedWithoutWork = examination.ended(Outcome.Kind.UNNECESSARY, Outcome.Kind.WITHDRAWN);
        if (endedWithoutWork && examination.position(step.id()) > examination.lastDone()) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(
                "{1} は{2}に「{0}」を不要としましたが、このステップは省略できません。",
                "{1} marked “{0}” not needed on {2}, but the flow does not allow this step to be left out here.",
                step,
                marked.by(),
                marked.at()));
    }

    /** Announcing, assessing and reviewing may have begun before a case was found unnecessary; work may not. */
    private static boolean tookPlace(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        return switch (step.activity()) {
            case EXECUTION -> !record.execution().isEmpty();
            case VERIFICATION -> !record.verification().isEmpty();
            case ROLLBACK -> !record.rollbacks().isEmpty();
            case ANNOUNCEMENT, RISK_ASSESSMENT, PROCEDURE_REVIEW, APPROVAL -> false;
        };
    }
}
