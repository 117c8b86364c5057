package dev.hansei.specialcase.conformance;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ExecutedStep;
import java.util.stream.Stream;

/** Whether an operator did the work and a second person, assigned for it, checked each instruction. */
final class SecondPersonRules {

    private SecondPersonRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.step(Activity.EXECUTION).stream()
                .flatMap(step -> Stream.concat(unchecked(step, examination), executed(step, examination)));
    }

    /** While the work goes on, the second person may still be looking. */
    private static Stream<Finding> unchecked(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        return Placed.all("performed", record.performed()).stream()
                .filter(performed -> examination.due(step) || record.outcome() != null)
                .filter(performed -> record.execution().stream().noneMatch(performed.value()::checkedBy))
                .map(performed -> performed.finding(
                        Rule.NOBODY_CHECKED,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {3} が{2}に実施した手順 {1} は、だれも確認していません。",
                                "In “{0}” nobody checked instruction {1}, executed by {3} on {2}.",
                                step,
                                performed.value().no(),
                                performed.value().at(),
                                performed.value().performer())));
    }

    private static Stream<Finding> executed(FlowStepRecord step, Examination examination) {
        return Placed.all("execution", examination.record().execution()).stream()
                .flatMap(executed ->
                        Stream.concat(performer(executed, step, examination), checker(executed, step, examination)));
    }

    private static Stream<Finding> performer(
            Placed<ExecutedStep> executed, FlowStepRecord step, Examination examination) {
        if (examination.holds(executed.value().performer(), ActingRole.OPERATOR)) {
            return Stream.empty();
        }
        return Stream.of(finding(
                Rule.PERFORMER_NOT_OPERATOR,
                executed,
                step,
                "「{0}」で手順 {1} を{2}に実施した {3} は、作業者に割り当てられていません。",
                "In “{0}” {3} executed instruction {1} on {2} without being assigned as operator."));
    }

    /** Work that runs as code is checked too: someone watches what it does. */
    private static Stream<Finding> checker(
            Placed<ExecutedStep> executed, FlowStepRecord step, Examination examination) {
        String checker = executed.value().checker();
        if (checker == null || checker.isBlank()) {
            return Stream.of(finding(
                    Rule.NOBODY_CHECKED,
                    executed,
                    step,
                    "「{0}」で {3} が{2}に実施した手順 {1} は、だれも確認していません。",
                    "In “{0}” nobody checked instruction {1}, executed by {3} on {2}."));
        }
        if (checker.equals(executed.value().performer())) {
            return Stream.of(finding(
                    Rule.CHECKED_BY_PERFORMER,
                    executed,
                    step,
                    "「{0}」で {3} は、自分が{2}に実施した手順 {1} を自分で確認しました。",
                    "In “{0}” {3} checked instruction {1} of {2}, which they had executed themselves."));
        }
        if (examination.holds(checker, ActingRole.CHECKER)) {
            return Stream.empty();
        }
        return Stream.of(finding(
                Rule.CHECKER_NOT_ASSIGNED,
                executed,
                step,
                "「{0}」で手順 {1}（{2}、{3} が実施）を確認した {4} は、確認者に割り当てられていません。",
                "In “{0}” {4} checked instruction {1}, executed by {3} on {2}, without being assigned as checker."));
    }

    private static Finding finding(
            Rule rule, Placed<ExecutedStep> executed, FlowStepRecord step, String ja, String en) {
        ExecutedStep value = executed.value();
        return executed.finding(
                rule,
                step.id(),
                Sentence.of(ja, en, step, value.no(), value.at(), value.performer(), String.valueOf(value.checker())));
    }
}
