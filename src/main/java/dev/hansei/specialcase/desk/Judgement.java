package dev.hansei.specialcase.desk;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an act would break. The rules are those that audits judge by, asked of the case as it would stand after the act:
 * what was not found before and is found then, the act has broken. Where an earlier row could hide that, the rules are
 * asked of the act alone as well.
 */
final class Judgement {

    /** Every instruction has to keep these anew, whatever an earlier one was excused from. */
    private static final Set<Rule> EACH_TIME = EnumSet.of(
            Rule.APPROVAL_MISSING,
            Rule.EXECUTED_BEFORE_APPROVAL,
            Rule.EXECUTED_THOUGH_REFUSED,
            Rule.APPROVAL_LAPSED,
            Rule.OUTSIDE_WINDOW,
            Rule.IN_AVOIDED_TIME,
            Rule.PERFORMER_NOT_OPERATOR,
            Rule.NOBODY_CHECKED);

    /** What a first review of an edition leaves open until the others have come; the approval waits for them. */
    private static final Set<Rule> REVIEW_GOES_ON = EnumSet.of(
            Rule.TOO_FEW_REVIEWERS,
            Rule.TOO_FEW_DEPARTMENTS,
            Rule.REVIEW_OF_OTHER_EDITION,
            Rule.CRITERION_UNANSWERED,
            Rule.REVIEW_AFTER_APPROVAL,
            Rule.APPROVED_DESPITE_NO,
            Rule.APPROVAL_OF_OLDER_EDITION);

    private static final Map<Rule, Rule> CLOSER = Map.of(
            Rule.ROLE_NOT_HELD, Rule.APPROVER_NOT_BUSINESS_OWNER,
            Rule.REVIEW_AFTER_APPROVAL, Rule.APPROVAL_LAPSED);

    private static final Set<Rule> OF_A_SECOND_LOOK =
            EnumSet.of(Rule.NOBODY_CHECKED, Rule.CHECKED_BY_PERFORMER, Rule.CHECKER_NOT_ASSIGNED);

    private static final Set<Rule> OF_A_REVIEW = EnumSet.of(
            Rule.ROLE_NOT_HELD,
            Rule.PROCEDURE_MISSING,
            Rule.REVIEWER_IS_AUTHOR,
            Rule.CRITERION_UNKNOWN,
            Rule.NOT_APPLICABLE_WITHOUT_REASON);

    private final FlowVersionRecord flow;
    private final CaseRecord before;
    private final CaseRecord after;
    private final Doer doer;

    private Judgement(FlowVersionRecord flow, CaseRecord before, CaseRecord after, Doer doer) {
        this.flow = flow;
        this.before = before;
        this.after = after;
        this.doer = doer;
    }

    /** @param after without a row for an override, so that everything the act breaks is told */
    static List<Finding> of(FlowVersionRecord flow, CaseRecord before, CaseRecord after, Act act, Doer doer) {
        Judgement judgement = new Judgement(flow, before, after, doer);
        List<Finding> broken = Stream.concat(new Demands(flow, before, doer).of(act), judgement.found(act))
                .distinct()
                .toList();
        return broken.stream().filter(finding -> !repeats(finding, broken)).toList();
    }

    private Stream<Finding> found(Act act) {
        return switch (act) {
            case ReviewDraft review ->
                Stream.concat(
                        added().filter(finding -> !awaited(finding.rule())),
                        Conformance.of(flow, reviewAlone()).stream()
                                .filter(finding -> OF_A_REVIEW.contains(finding.rule())));
            case ProcedureDraft draft ->
                Stream.concat(
                        added(checked(before), checked(after)).filter(finding -> !awaited(finding.rule())),
                        Conformance.of(flow, documentAlone()).stream()
                                .filter(finding -> finding.rule() == Rule.ROLE_NOT_HELD));
            case ApprovalDraft draft ->
                Stream.concat(
                        added(), Conformance.of(flow, approvalAlone()).stream().filter(finding -> !excused(finding)));
            case Performance performance ->
                Conformance.of(flow, instructionAlone(performance)).stream().filter(finding -> !excused(finding));
            case SecondLook look -> added().filter(finding -> OF_A_SECOND_LOOK.contains(finding.rule()));
            case Naming naming -> added();
            case StepDone done -> added();
            case StepLeftOut left -> added();
            case CheckRun run -> added();
            case WayBack back -> added();
            case Ending ending -> added();
            case OverrideWord word -> added();
        };
    }

    /** What is found after the act and was not before; when and how often it was broken does not matter. */
    private Stream<Finding> added() {
        return added(before, after);
    }

    private Stream<Finding> added(CaseRecord before, CaseRecord after) {
        Set<Key> known =
                Set.copyOf(Conformance.of(flow, before).stream().map(Key::of).toList());
        return Conformance.of(flow, after).stream().filter(finding -> !known.contains(Key.of(finding)));
    }

    /** As audits see it once the second person has looked: what was carried out is work from its first minute. */
    private CaseRecord checked(CaseRecord record) {
        GrowingCase checked = new GrowingCase(record);
        new CaseProgress(flow, record)
                .unchecked().stream()
                        .map(work -> new ExecutedStep(
                                work.no(),
                                work.at(),
                                work.performer(),
                                someChecker(work.performer()),
                                work.asExpected(),
                                work.note()))
                        .forEach(checked.execution::add);
        return checked.told();
    }

    /** Once there is work under an approval, nothing that was approved is open any more. */
    private boolean awaited(Rule rule) {
        boolean settled = rule == Rule.REVIEW_AFTER_APPROVAL || rule == Rule.APPROVED_DESPITE_NO;
        return REVIEW_GOES_ON.contains(rule) && !(settled && !before.performed().isEmpty());
    }

    private record Key(Rule rule, String step, String shownBy) {

        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.step(), finding.shownBy());
        }
    }

    /** Whether somebody answered for this earlier in the case, and it need not be answered for again. */
    private boolean excused(Finding finding) {
        return finding.rule() == Rule.OVERRIDDEN
                || (!EACH_TIME.contains(finding.rule())
                        && before.overrides().stream().anyMatch(override -> excuses(override, finding)));
    }

    private static boolean excuses(EmergencyOverride override, Finding finding) {
        return override.rule() == finding.rule() && override.step().equals(finding.step());
    }

    /** Whether another finding says the same more closely: one thing that is wrong is one rule to answer for. */
    private static boolean repeats(Finding finding, List<Finding> all) {
        return all.stream()
                .anyMatch(other -> CLOSER.get(finding.rule()) == other.rule()
                        || (finding.rule() == Rule.STEP_MISSING
                                && other.rule() != Rule.STEP_MISSING
                                && other.step().equals(finding.step())
                                && other.rule().mark() == finding.rule().mark()));
    }

    private CaseRecord reviewAlone() {
        GrowingCase alone = new GrowingCase(after);
        GrowingCase.alone(alone.reviews);
        alone.approvals.clear();
        alone.execution.clear();
        alone.steps.clear();
        return alone.told();
    }

    private CaseRecord documentAlone() {
        GrowingCase alone = new GrowingCase(after);
        GrowingCase.alone(alone.procedures);
        alone.reviews.clear();
        alone.approvals.clear();
        alone.execution.clear();
        alone.steps.clear();
        return alone.told();
    }

    private CaseRecord approvalAlone() {
        GrowingCase alone = new GrowingCase(after);
        GrowingCase.alone(alone.approvals);
        alone.performed.clear();
        alone.execution.clear();
        alone.verification.clear();
        alone.rollbacks.clear();
        return alone.told();
    }

    /** As if it had been checked by one of those who may: whether it is, the second person's own act decides. */
    private CaseRecord instructionAlone(Performance performance) {
        GrowingCase alone = new GrowingCase(before);
        alone.steps.removeIf(step -> step.state() == StepRecord.State.NOT_NEEDED);
        alone.performed.clear();
        alone.execution.clear();
        alone.verification.clear();
        alone.rollbacks.clear();
        alone.execution.add(new ExecutedStep(
                performance.no(), doer.at(), doer.person(), someChecker(doer.person()), true, performance.note()));
        return alone.told();
    }

    private String someChecker(String performer) {
        return before.assignments().stream()
                .filter(assignment -> assignment.role() == ActingRole.CHECKER)
                .map(Assignment::person)
                .filter(person -> !person.equals(performer))
                .findFirst()
                .orElse(null);
    }
}
