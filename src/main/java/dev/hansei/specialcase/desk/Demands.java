package dev.hansei.specialcase.desk;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.conformance.RuleToKeep;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the desk demands at the time of an act and an audit can only find when all is over: that the last instruction was
 * checked before the next one, and that a result nobody expected stops the work.
 */
final class Demands {

    private final FlowVersionRecord flow;
    private final CaseProgress progress;
    private final Doer doer;

    Demands(FlowVersionRecord flow, CaseRecord before, Doer doer) {
        this.flow = flow;
        progress = new CaseProgress(flow, before);
        this.doer = doer;
    }

    Stream<Finding> of(Act act) {
        return switch (act) {
            case Performance performance ->
                Stream.of(unchecked(), unexpected(), skipped(performance)).flatMap(findings -> findings);
            case ProcedureDraft draft ->
                draft.steps() == null || draft.steps().isEmpty() ? Stream.of(empty()) : Stream.empty();
            case ApprovalDraft draft -> written(draft);
            case Naming naming -> leads();
            case Ending ending -> leads();
            case OverrideWord word -> ownWord(word);
            case ReviewDraft review -> Stream.empty();
            case StepDone done -> Stream.empty();
            case StepLeftOut left -> Stream.empty();
            case SecondLook look -> Stream.empty();
            case CheckRun run -> Stream.empty();
            case WayBack back -> Stream.empty();
        };
    }

    private Stream<Finding> unchecked() {
        return progress.unchecked().stream()
                .limit(1)
                .map(performed -> finding(Rule.NOBODY_CHECKED, Activity.EXECUTION, "performed"));
    }

    private Stream<Finding> unexpected() {
        return progress.unexpected().stream()
                .map(step -> finding(Rule.UNEXPECTED_RESULT_UNANSWERED, Activity.EXECUTION, "execution"));
    }

    private Stream<Finding> skipped(Performance performance) {
        boolean known = progress.followed(doer.at()).stream()
                .flatMap(document -> document.steps().stream())
                .anyMatch(step -> step.no().equals(performance.no()));
        return progress.next(doer.at()).filter(next -> known && isLater(performance.no(), next)).stream()
                .map(next -> finding(Rule.INSTRUCTION_OUT_OF_ORDER, Activity.EXECUTION, "performed"));
    }

    /** In the order of the document; what was executed already may be done again. */
    private boolean isLater(Integer no, ProcedureStep next) {
        return progress.attempt().stream().noneMatch(step -> step.no().equals(no))
                && !next.no().equals(no);
    }

    private Finding empty() {
        return finding(Rule.PROCEDURE_MISSING, Activity.PROCEDURE_REVIEW, "procedures");
    }

    private Stream<Finding> written(ApprovalDraft draft) {
        boolean known = progress.document(draft.edition()).isPresent();
        return known || draft.decision() == Approval.Decision.APPROVED
                ? Stream.empty()
                : Stream.of(finding(Rule.PROCEDURE_MISSING, Activity.APPROVAL, "procedures"));
    }

    /** Whoever keeps a case moving says who acts in it, and ends it. */
    private Stream<Finding> leads() {
        boolean leads = Stream.of(ActingRole.COORDINATOR, ActingRole.BUSINESS_OWNER)
                .anyMatch(role -> progress.holds(doer.person(), role));
        return leads
                ? Stream.empty()
                : Stream.of(new Finding(
                        Rule.ROLE_NOT_HELD,
                        flow.steps().getFirst().id(),
                        "assignments",
                        RuleToKeep.of(Rule.ROLE_NOT_HELD)));
    }

    private Stream<Finding> ownWord(OverrideWord word) {
        return progress.record().overrides().stream()
                .filter(override -> override.id().equals(word.override()))
                .filter(override -> Objects.equals(override.by(), doer.person()))
                .map(override -> new Finding(
                        Rule.OVERRIDE_NOT_CONFIRMED,
                        override.step(),
                        "overrideReviews",
                        RuleToKeep.of(Rule.OVERRIDE_NOT_CONFIRMED)));
    }

    private Finding finding(Rule rule, Activity activity, String shownBy) {
        String step = progress.step(activity)
                .map(FlowStepRecord::id)
                .orElse(flow.steps().getFirst().id());
        return new Finding(rule, step, shownBy, RuleToKeep.of(rule));
    }
}
