package dev.hansei.intake.rules;

import dev.hansei.base.Evidence;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.flow.ReviewCriterion;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.OverrideReview;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.ReviewRecord;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.VerificationCheck;
import java.util.List;
import java.util.Optional;

/**
 * What a case refers to is there. Whether it was run as its flow demands is no question of intake: a case that was not
 * must be recordable.
 */
record CaseRules(Checks checks, Holdings holdings) {

    void check(CaseRecord run) {
        checks.held(run, "flow", run.flow(), holdings.flows());
        Optional<FlowVersionRecord> version = holdings.version(run);
        if (version.isEmpty() && holdings.flows().has(run.flow())) {
            checks.among(run, "flowVersion", run.flowVersion(), What.FLOW_VERSION, List.of());
        }
        version.ifPresent(flow -> steps(run, flow));
        version.ifPresent(flow -> run.reviews().forEach(review -> answers(review, flow)));
        people(run);
        overrides(run);
        run.steps().forEach(step -> checks.unique(step.evidence(), "id", Evidence::id));
        procedures(run);
        run.approvals().forEach(this::approval);
    }

    private void steps(CaseRecord run, FlowVersionRecord flow) {
        List<String> ids = flow.steps().stream().map(FlowStepRecord::id).toList();
        for (StepRecord step : run.steps()) {
            checks.among(step, "step", step.step(), What.FLOW_STEP, ids);
            List<String> requirements = flow.steps().stream()
                    .filter(defined -> defined.id().equals(step.step()))
                    .flatMap(defined -> defined.evidence().stream())
                    .map(RequiredEvidence::id)
                    .toList();
            step.evidence()
                    .forEach(evidence ->
                            checks.among(evidence, "fulfils", evidence.fulfils(), What.REQUIREMENT, requirements));
        }
    }

    private void answers(ReviewRecord review, FlowVersionRecord flow) {
        List<String> ids = flow.criteria().stream().map(ReviewCriterion::id).toList();
        checks.unique(review.answers(), "criterion", CriterionAnswer::criterion);
        review.answers().forEach(answer -> checks.among(answer, "criterion", answer.criterion(), What.CRITERION, ids));
    }

    private void people(CaseRecord run) {
        run.assignments().forEach(assignment -> checks.person(assignment, "person", assignment.person()));
        run.steps().forEach(step -> checks.person(step, "by", step.by()));
        run.procedures().forEach(procedure -> checks.person(procedure, "author", procedure.author()));
        run.reviews().forEach(review -> checks.person(review, "reviewer", review.reviewer()));
        run.approvals().forEach(approval -> checks.person(approval, "by", approval.by()));
        run.performed().forEach(step -> checks.person(step, "performer", step.performer()));
        run.execution().forEach(step -> checks.person(step, "performer", step.performer()));
        run.execution().forEach(step -> checks.person(step, "checker", step.checker()));
        run.verification().forEach(result -> checks.person(result, "by", result.by()));
        run.rollbacks().forEach(rollback -> checks.person(rollback, "by", rollback.by()));
        if (run.outcome() != null) {
            checks.person(run.outcome(), "by", run.outcome().by());
        }
    }

    private void overrides(CaseRecord run) {
        List<String> ids = holdings.cases().rows(run.ref(), CaseRecord::overrides).stream()
                .map(EmergencyOverride::id)
                .toList();
        checks.unique(run.overrides(), "id", EmergencyOverride::id);
        run.overrides().forEach(override -> checks.person(override, "by", override.by()));
        for (OverrideReview review : run.overrideReviews()) {
            checks.person(review, "by", review.by());
            checks.among(review, "override", review.override(), What.OVERRIDE, ids);
        }
    }

    private void procedures(CaseRecord run) {
        List<ProcedureRecord> all = holdings.cases().rows(run.ref(), CaseRecord::procedures);
        List<Integer> editions = all.stream().map(ProcedureRecord::edition).toList();
        checks.unique(run.procedures(), "edition", ProcedureRecord::edition);
        checks.numbered(run.procedures(), editions, "edition", ProcedureRecord::edition);
        for (ProcedureRecord procedure : run.procedures()) {
            checks.unique(procedure.steps(), "no", ProcedureStep::no);
            checks.unique(procedure.checks(), "id", VerificationCheck::id);
        }
        run.reviews().forEach(review -> checks.among(review, "edition", review.edition(), What.EDITION, editions));
        run.approvals()
                .forEach(approval -> checks.among(approval, "edition", approval.edition(), What.EDITION, editions));
        if (!all.isEmpty()) {
            executed(run, all);
        }
    }

    /** Work without any procedure document is a finding of the audit, and not an error here. */
    private void executed(CaseRecord run, List<ProcedureRecord> procedures) {
        List<Integer> steps = procedures.stream()
                .flatMap(procedure -> procedure.steps().stream())
                .map(ProcedureStep::no)
                .toList();
        List<String> ids = procedures.stream()
                .flatMap(procedure -> procedure.checks().stream())
                .map(VerificationCheck::id)
                .toList();
        run.execution().forEach(step -> checks.among(step, "no", step.no(), What.PROCEDURE_STEP, steps));
        run.verification().forEach(result -> checks.among(result, "check", result.check(), What.CHECK, ids));
    }

    private void approval(Approval approval) {
        checks.order(approval, approval.from(), approval.to(), "to");
        if (approval.decision() == Approval.Decision.APPROVED && approval.from() == null) {
            checks.flaw(approval, "from", RuleFlaws::needsWindow);
        }
    }
}
