package dev.hansei.specialcase.conformance;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.VerificationCheck;
import dev.hansei.specialcase.VerificationResult;
import java.util.List;
import java.util.stream.Stream;

/** Whether the checks of the service were defined before the work, executed after it, and answered where they failed. */
final class VerificationRules {

    private VerificationRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.step(Activity.VERIFICATION).stream()
                .flatMap(step -> Stream.of(
                                undefined(step, examination),
                                unexecuted(step, examination),
                                unknown(step, examination.record()),
                                failed(step, examination))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> undefined(FlowStepRecord step, Examination examination) {
        Editions editions = new Editions(examination.record());
        boolean settled = !examination.record().execution().isEmpty()
                || !editions.relied().isEmpty();
        return editions.documents().stream()
                .filter(procedure -> settled && procedure.value().checks().isEmpty())
                .map(procedure -> new Finding(
                        Rule.VERIFICATION_UNDEFINED,
                        step.id(),
                        procedure.path() + ".checks",
                        Sentence.of(
                                "「{0}」の確認項目が、{1} が作成した作業手順書の第{2}版に定義されていません。",
                                "Edition {2} of the procedure document, by {1}, defines no checks for “{0}”.",
                                step,
                                procedure.value().author(),
                                procedure.value().edition())));
    }

    /**
     * Each check of the edition that the last attempt followed needs a result from after the work. Where the work was
     * rolled back in the middle of verifying, the checks left over are not missed.
     */
    private static Stream<Finding> unexecuted(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        List<Attempt> attempts = Attempt.of(record);
        if (!examination.due(step)
                || attempts.isEmpty()
                || (attempts.getLast().rolledBack() && !record.verification().isEmpty())) {
            return Stream.empty();
        }
        Editions editions = new Editions(record);
        return editions.followed(attempts.getLast().ended()).flatMap(editions::document).stream()
                .flatMap(procedure -> procedure.value().checks().stream())
                .flatMap(check -> unexecuted(check, step, attempts.getLast(), record));
    }

    private static Stream<Finding> unexecuted(
            VerificationCheck check, FlowStepRecord step, Attempt attempt, CaseRecord record) {
        List<Placed<VerificationResult>> results = Placed.all("verification", record.verification()).stream()
                .filter(result -> result.value().check().equals(check.id()))
                .filter(result -> attempt.mayInclude(result.value().at(), record))
                .toList();
        if (results.isEmpty()) {
            return Stream.of(new Finding(
                    Rule.CHECK_NOT_EXECUTED,
                    step.id(),
                    "verification",
                    Sentence.of(
                            "「{0}」の確認項目「{1}」（{2}）が実施されていません。",
                            "In “{0}” check “{1}” ({2}) was not executed.", step, check.id(), check.check())));
        }
        if (results.stream().anyMatch(result -> !result.value().at().before(attempt.ended()))) {
            return Stream.empty();
        }
        Placed<VerificationResult> last = results.getLast();
        return Stream.of(last.finding(
                Rule.CHECK_TOO_EARLY,
                step.id(),
                Sentence.of(
                        "「{0}」で {1} が確認項目「{2}」を実施したのは{3}で、作業の終わり（{4}）より前です。",
                        "In “{0}” {1} executed check “{2}” on {3}, before the work had ended ({4}).",
                        step,
                        last.value().by(),
                        check.id(),
                        last.value().at(),
                        attempt.ended())));
    }

    private static Stream<Finding> unknown(FlowStepRecord step, CaseRecord record) {
        List<String> defined = new Editions(record)
                .documents().stream()
                        .flatMap(procedure -> procedure.value().checks().stream())
                        .map(VerificationCheck::id)
                        .toList();
        return Placed.all("verification", record.verification()).stream()
                .filter(result ->
                        !defined.isEmpty() && !defined.contains(result.value().check()))
                .map(result -> result.finding(
                        Rule.CHECK_UNKNOWN,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} が{2}に実施した確認項目「{3}」は、作業手順書に定義されていません。",
                                "In “{0}” {1} executed check “{3}” on {2}, which the procedure document does not"
                                        + " define.",
                                step,
                                result.value().by(),
                                result.value().at(),
                                result.value().check())));
    }

    /** A check that passed when it was repeated has been answered by that. */
    private static Stream<Finding> failed(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        return Placed.all("verification", record.verification()).stream()
                .filter(result -> examination.due(step) && !result.value().passed())
                .filter(result -> !Sentence.written(result.value().note()))
                .filter(result -> record.rollbacks().stream()
                        .allMatch(
                                rollback -> rollback.at().before(result.value().at())))
                .filter(result -> record.verification().stream().noneMatch(again -> passedLater(again, result.value())))
                .map(result -> result.finding(
                        Rule.CHECK_FAILED_UNANSWERED,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} が{2}に実施した確認項目「{3}」は不合格でしたが、切り戻しも説明もありません。",
                                "In “{0}” check “{3}”, executed by {1} on {2}, failed; it was neither rolled back nor"
                                        + " explained.",
                                step,
                                result.value().by(),
                                result.value().at(),
                                result.value().check())));
    }

    private static boolean passedLater(VerificationResult again, VerificationResult failed) {
        return again.passed()
                && again.check().equals(failed.check())
                && !again.at().before(failed.at());
    }
}
