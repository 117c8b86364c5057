package dev.hansei.specialcase.conformance;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.ProcedureStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Whether the instructions of the procedure document, all of them and no others, were executed in their order. */
final class ExecutionRules {

    private ExecutionRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.step(Activity.EXECUTION).stream()
                .flatMap(step -> Stream.of(
                                missing(step, examination),
                                notExecuted(step, examination),
                                outOfOrder(step, examination.record()),
                                unknown(step, examination.record()),
                                unanswered(step, examination))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> missing(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        if (!record.execution().isEmpty() || !(examination.worked() || examination.done(step))) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                Rule.EXECUTION_MISSING,
                step.id(),
                "execution",
                examination.worked()
                        ? Sentence.of(
                                "特例対応は{1}に「{2}」として終了しましたが、「{0}」で実施した手順の記録がありません。",
                                "The case ended as {2} on {1}, but “{0}” records no executed instruction.",
                                step,
                                record.outcome().at(),
                                record.outcome().kind())
                        : Sentence.of(
                                "「{0}」は完了とされていますが、実施した手順の記録がありません。",
                                "“{0}” is marked done, but records no executed instruction.", step)));
    }

    /**
     * Only of the last attempt, and only where it was not rolled back: a rollback ends the work where it stands. What is
     * only dated counts towards the last attempt unless it surely came earlier.
     */
    private static Stream<Finding> notExecuted(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        List<Attempt> attempts = Attempt.of(record);
        boolean complete = examination.done(step) || examination.worked();
        if (!complete || attempts.isEmpty() || attempts.getLast().rolledBack()) {
            return Stream.empty();
        }
        Attempt attempt = attempts.getLast();
        Editions editions = new Editions(record);
        return editions.followed(attempt.ended()).flatMap(editions::document).stream()
                .flatMap(procedure -> procedure.value().steps().stream()
                        .map(ProcedureStep::no)
                        .filter(no -> record.execution().stream()
                                .noneMatch(executed ->
                                        executed.no().equals(no) && attempt.mayInclude(executed.at(), record)))
                        .map(no -> new Finding(
                                Rule.INSTRUCTION_NOT_EXECUTED,
                                step.id(),
                                "execution",
                                Sentence.of(
                                        "「{0}」で、作業手順書の第{1}版の手順 {2} が実施されていません。",
                                        "In “{0}” instruction {2} of edition {1} of the procedure document was not"
                                                + " executed.",
                                        step,
                                        procedure.value().edition(),
                                        no))));
    }

    private static Stream<Finding> outOfOrder(FlowStepRecord step, CaseRecord record) {
        return Attempt.of(record).stream()
                .flatMap(
                        attempt -> Displaced.in(
                                inDueOrder(attempt, record),
                                executed -> executed.value().at(),
                                (one, other) -> true)
                                .stream())
                .map(displaced ->
                        displaced.item().finding(Rule.INSTRUCTION_OUT_OF_ORDER, step.id(), reason(displaced, step)));
    }

    /** What was done again counts where it was done first: repeating an instruction does not break the order. */
    private static List<Placed<ExecutedStep>> inDueOrder(Attempt attempt, CaseRecord record) {
        Editions editions = new Editions(record);
        List<Integer> numbers = editions.followed(attempt.ended()).flatMap(editions::document).stream()
                .flatMap(procedure -> procedure.value().steps().stream())
                .map(ProcedureStep::no)
                .toList();
        return attempt.steps().stream()
                .filter(executed -> numbers.contains(executed.value().no()))
                .collect(toMap(
                        executed -> executed.value().no(),
                        executed -> executed,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(comparing(executed -> numbers.indexOf(executed.value().no())))
                .toList();
    }

    private static Bilingual reason(Displaced<Placed<ExecutedStep>> displaced, FlowStepRecord step) {
        ExecutedStep executed = displaced.item().value();
        ExecutedStep against = displaced.against().value();
        return Sentence.of(
                "「{0}」で {1} は手順 {2} を{3}に実施しましたが、手順 {4}（{5}）より" + (displaced.early() ? "後に行うべきものです。" : "先に行うべきものです。"),
                "In “{0}” {1} executed instruction {2} on {3}, but it belongs "
                        + (displaced.early() ? "after" : "before") + " instruction {4} ({5}).",
                step,
                executed.performer(),
                executed.no(),
                executed.at(),
                against.no(),
                against.at());
    }

    private static Stream<Finding> unknown(FlowStepRecord step, CaseRecord record) {
        Editions editions = new Editions(record);
        return Placed.all("execution", record.execution()).stream()
                .flatMap(executed -> editions.followed(executed.value().at()).flatMap(editions::document).stream()
                        .filter(procedure -> procedure.value().steps().stream()
                                .noneMatch(planned ->
                                        planned.no().equals(executed.value().no())))
                        .map(procedure -> executed.finding(
                                Rule.INSTRUCTION_UNKNOWN,
                                step.id(),
                                Sentence.of(
                                        "「{0}」で {1} が{2}に実施した手順 {3} は、作業手順書の第{4}版にありません。",
                                        "In “{0}” {1} executed instruction {3} on {2}, which edition {4} of the"
                                                + " procedure document does not contain.",
                                        step,
                                        executed.value().performer(),
                                        executed.value().at(),
                                        executed.value().no(),
                                        procedure.value().edition()))));
    }

    /** While the work goes on there is still time to answer, so this waits until the step is finished. */
    private static Stream<Finding> unanswered(FlowStepRecord step, Examination examination) {
        if (!examination.due(step)) {
            return Stream.empty();
        }
        return Placed.all("execution", examination.record().execution()).stream()
                .filter(executed -> !executed.value().asExpected())
                .filter(executed -> !executed.value().explained())
                .filter(executed -> !rolledBackAfter(executed.value().at(), examination.record()))
                .map(executed -> executed.finding(
                        Rule.UNEXPECTED_RESULT_UNANSWERED,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} が{2}に実施した手順 {3} は想定外の結果でしたが、切り戻しも説明もありません。",
                                "In “{0}” instruction {3}, executed by {1} on {2}, did not go as expected; it was"
                                        + " neither rolled back nor explained.",
                                step,
                                executed.value().performer(),
                                executed.value().at(),
                                executed.value().no())));
    }

    private static boolean rolledBackAfter(Moment at, CaseRecord record) {
        return record.rollbacks().stream().anyMatch(rollback -> !rollback.at().before(at));
    }
}
