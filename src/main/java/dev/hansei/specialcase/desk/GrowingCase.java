package dev.hansei.specialcase.desk;

import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.OverrideReview;
import dev.hansei.specialcase.PerformedStep;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ReviewRecord;
import dev.hansei.specialcase.RollbackRun;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.VerificationResult;
import java.util.ArrayList;
import java.util.List;

/** A case that rows are added to, before anybody has decided whether they may be. */
final class GrowingCase {

    private final CaseRecord known;
    final List<Assignment> assignments;
    final List<StepRecord> steps;
    final List<ProcedureRecord> procedures;
    final List<ReviewRecord> reviews;
    final List<Approval> approvals;
    final List<PerformedStep> performed;
    final List<ExecutedStep> execution;
    final List<VerificationResult> verification;
    final List<RollbackRun> rollbacks;
    final List<EmergencyOverride> overrides;
    final List<OverrideReview> overrideReviews;
    Outcome outcome;

    GrowingCase(CaseRecord known) {
        this.known = known;
        assignments = new ArrayList<>(known.assignments());
        steps = new ArrayList<>(known.steps());
        procedures = new ArrayList<>(known.procedures());
        reviews = new ArrayList<>(known.reviews());
        approvals = new ArrayList<>(known.approvals());
        performed = new ArrayList<>(known.performed());
        execution = new ArrayList<>(known.execution());
        verification = new ArrayList<>(known.verification());
        rollbacks = new ArrayList<>(known.rollbacks());
        overrides = new ArrayList<>(known.overrides());
        overrideReviews = new ArrayList<>(known.overrideReviews());
        outcome = known.outcome();
    }

    /** Leaves one row alone in its list, so that no earlier one hides what is wrong with it. */
    static <T> void alone(List<T> rows) {
        rows.subList(0, rows.size() - 1).clear();
    }

    CaseRecord told() {
        return new CaseRecord(
                known.ref(),
                known.flow(),
                known.flowVersion(),
                known.zone(),
                known.title(),
                known.request(),
                known.risk(),
                known.declared(),
                known.deadline(),
                List.copyOf(assignments),
                List.copyOf(steps),
                List.copyOf(procedures),
                List.copyOf(reviews),
                List.copyOf(approvals),
                List.copyOf(performed),
                List.copyOf(execution),
                List.copyOf(verification),
                List.copyOf(rollbacks),
                List.copyOf(overrides),
                List.copyOf(overrideReviews),
                outcome);
    }
}
