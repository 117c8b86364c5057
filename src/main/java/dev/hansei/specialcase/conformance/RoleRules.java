package dev.hansei.specialcase.conformance;

import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.StepRecord;
import java.util.stream.Stream;

/** Whether those who act hold the role for it. Approvers, performers and checkers have rules of their own. */
final class RoleRules {

    private RoleRules() {}

    static Stream<Finding> of(Examination examination) {
        return Stream.of(
                        steps(examination),
                        authors(examination),
                        reviewers(examination),
                        verifiers(examination),
                        rollbackers(examination),
                        held(examination))
                .flatMap(findings -> findings);
    }

    /** Told at the first step, because who does the work is settled before any of it. */
    private static Stream<Finding> held(Examination examination) {
        return examination.flow().steps().stream()
                .limit(1)
                .flatMap(first -> examination.flow().distinct().stream()
                        .flatMap(pair -> Placed.all(
                                        "assignments", examination.record().assignments())
                                .stream()
                                .filter(placed -> placed.value().role() == pair.other())
                                .filter(placed ->
                                        examination.holds(placed.value().person(), pair.one()))
                                .map(placed -> placed.finding(
                                        Rule.ROLES_NOT_DISTINCT,
                                        first.id(),
                                        Sentence.of(
                                                "{0} は「{1}」と「{2}」の両方に割り当てられていますが、「{3}」に始まるこのフローでは別の人が担います。",
                                                "{0} is assigned as {1} and as {2}, which the flow that begins with “{3}” keeps"
                                                        + " apart.",
                                                placed.value().person(),
                                                pair.one(),
                                                pair.other(),
                                                first)))));
    }

    /** Anyone may mark a step not needed: the reason counts there. */
    private static Stream<Finding> steps(Examination examination) {
        return examination.flow().steps().stream()
                .flatMap(step -> examination.recordsOf(step).stream()
                        .filter(placed -> placed.value().state() == StepRecord.State.DONE)
                        .filter(placed -> !examination.holds(placed.value().by(), step.role()))
                        .map(placed -> finding(
                                step,
                                placed,
                                placed.value().by(),
                                placed.value().at(),
                                step.role())));
    }

    private static Stream<Finding> authors(Examination examination) {
        return examination.step(Activity.PROCEDURE_REVIEW).stream()
                .flatMap(step -> new Editions(examination.record())
                        .documents().stream()
                                .filter(placed ->
                                        !examination.holds(placed.value().author(), ActingRole.AUTHOR))
                                .map(placed -> finding(
                                        step,
                                        placed,
                                        placed.value().author(),
                                        placed.value().written(),
                                        ActingRole.AUTHOR)));
    }

    private static Stream<Finding> reviewers(Examination examination) {
        Editions editions = new Editions(examination.record());
        return examination.step(Activity.PROCEDURE_REVIEW).stream()
                .flatMap(step -> Placed.all("reviews", examination.record().reviews()).stream()
                        .filter(placed ->
                                editions.judged().contains(placed.value().edition()))
                        .filter(placed -> !examination.holds(placed.value().reviewer(), ActingRole.REVIEWER))
                        .map(placed -> finding(
                                step,
                                placed,
                                placed.value().reviewer(),
                                placed.value().at(),
                                ActingRole.REVIEWER)));
    }

    private static Stream<Finding> verifiers(Examination examination) {
        return examination.step(Activity.VERIFICATION).stream()
                .flatMap(step -> Placed.all("verification", examination.record().verification()).stream()
                        .filter(placed -> !atWork(placed.value().by(), step, examination))
                        .map(placed -> finding(
                                step,
                                placed,
                                placed.value().by(),
                                placed.value().at(),
                                step.role())));
    }

    private static Stream<Finding> rollbackers(Examination examination) {
        return examination.step(Activity.ROLLBACK).stream()
                .flatMap(step -> Placed.all("rollbacks", examination.record().rollbacks()).stream()
                        .filter(placed -> !atWork(placed.value().by(), step, examination))
                        .map(placed -> finding(
                                step,
                                placed,
                                placed.value().by(),
                                placed.value().at(),
                                step.role())));
    }

    /** Operator and checker share the work, so either may run a check or the way back besides the step's own role. */
    private static boolean atWork(String person, FlowStepRecord step, Examination examination) {
        return Stream.of(step.role(), ActingRole.OPERATOR, ActingRole.CHECKER)
                .anyMatch(role -> examination.holds(person, role));
    }

    private static Finding finding(FlowStepRecord step, Placed<?> placed, String person, Moment at, ActingRole role) {
        return placed.finding(
                Rule.ROLE_NOT_HELD,
                step.id(),
                Sentence.of(
                        "{0} は{1}に「{2}」を行いましたが、「{3}」の役割を割り当てられていません。",
                        "{0} acted in “{2}” on {1} without being assigned as {3}.", person, at, step, role));
    }
}
