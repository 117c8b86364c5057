package dev.hansei.specialcase.conformance;

import static java.util.Comparator.comparing;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Whether the way back was defined before the work, taken where the case says so, and led back. */
final class RollbackRules {

    private RollbackRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.step(Activity.ROLLBACK).stream()
                .flatMap(step -> Stream.of(
                                undefined(step, examination.record()),
                                missing(step, examination),
                                notRestored(step, examination))
                        .flatMap(findings -> findings));
    }

    /** One way back for the whole, or one for every instruction: a gap in the middle is where people get stuck. */
    private static Stream<Finding> undefined(FlowStepRecord step, CaseRecord record) {
        Editions editions = new Editions(record);
        boolean settled = !record.execution().isEmpty() || !editions.relied().isEmpty();
        return editions.documents().stream()
                .filter(procedure ->
                        settled && !Sentence.written(procedure.value().rollback()))
                .flatMap(procedure -> procedure.value().steps().stream()
                        .filter(planned -> !Sentence.written(planned.rollback()))
                        .limit(1)
                        .map(planned -> new Finding(
                                Rule.ROLLBACK_UNDEFINED,
                                step.id(),
                                procedure.path() + ".rollback",
                                Sentence.of(
                                        "「{0}」の方法が、{1} が作成した作業手順書の第{2}版に、全体としても手順 {3} についても定義されていません。",
                                        "Edition {2} of the procedure document, by {1}, defines “{0}” neither as a"
                                                + " whole nor for instruction {3}.",
                                        step,
                                        procedure.value().author(),
                                        procedure.value().edition(),
                                        planned.no()))));
    }

    private static Stream<Finding> missing(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        boolean told = examination.done(step) || examination.ended(Outcome.Kind.ROLLED_BACK);
        if (!told || !record.rollbacks().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Finding(Rule.ROLLBACK_MISSING, step.id(), "rollbacks", noRun(step, examination)));
    }

    private static Bilingual noRun(FlowStepRecord step, Examination examination) {
        if (!examination.ended(Outcome.Kind.ROLLED_BACK)) {
            return Sentence.of(
                    "「{0}」は完了とされていますが、切り戻しの実施記録がありません。", "“{0}” is marked done, but no rollback is recorded.", step);
        }
        Outcome outcome = examination.record().outcome();
        return Sentence.of(
                "{1} は{2}に「{3}」として終了させましたが、「{0}」の実施記録がありません。",
                "{1} closed the case as {3} on {2}, but “{0}” records no rollback.",
                step,
                outcome.by(),
                outcome.at(),
                outcome.kind());
    }

    /** Unless more work followed, or every check passed afterwards: then the service came back another way. */
    private static Stream<Finding> notRestored(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        List<Attempt> attempts = Attempt.of(record);
        if (record.outcome() == null
                || (!attempts.isEmpty() && !attempts.getLast().rolledBack())) {
            return Stream.empty();
        }
        return Placed.all("rollbacks", record.rollbacks()).stream()
                .max(comparing(rollback -> rollback.value().at().instant()))
                .filter(last -> !last.value().restored())
                .filter(last -> !Trouble.healthySince(last.value().at(), record))
                .stream()
                .map(last -> last.finding(
                        Rule.ROLLBACK_NOT_RESTORED,
                        step.id(),
                        Sentence.of(
                                "「{0}」を {1} が{2}に行いましたが復旧せず、その後の正常性も確認されていません。",
                                "“{0}”, run by {1} on {2}, did not restore the service, and nothing shows that it"
                                        + " recovered later.",
                                step,
                                last.value().by(),
                                last.value().at())));
    }
}
