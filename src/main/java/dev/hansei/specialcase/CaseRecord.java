package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/**
 * Work outside the standard process, as it was run under one flow version.
 *
 * @param ref such as {@code CASE-2024-0001}
 * @param flow the reference of the flow
 * @param request what was asked, and why the standard process does not serve
 * @param outcome null while the case is open
 */
public record CaseRecord(
        @NotNull String ref,
        @NotNull String flow,
        @NotNull Integer flowVersion,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull Bilingual request,
        @NotNull Bilingual risk,
        @NotNull Moment declared,
        Moment deadline,
        List<Assignment> assignments,
        List<StepRecord> steps,
        List<ProcedureRecord> procedures,
        List<ReviewRecord> reviews,
        List<Approval> approvals,
        List<PerformedStep> performed,
        List<ExecutedStep> execution,
        List<VerificationResult> verification,
        List<RollbackRun> rollbacks,
        List<EmergencyOverride> overrides,
        List<OverrideReview> overrideReviews,
        Outcome outcome) {

    /** A case in which every instruction was recorded when it had been checked, and no rule was overridden. */
    public CaseRecord(
            String ref,
            String flow,
            Integer flowVersion,
            ZoneId zone,
            Bilingual title,
            Bilingual request,
            Bilingual risk,
            Moment declared,
            Moment deadline,
            List<Assignment> assignments,
            List<StepRecord> steps,
            List<ProcedureRecord> procedures,
            List<ReviewRecord> reviews,
            List<Approval> approvals,
            List<ExecutedStep> execution,
            List<VerificationResult> verification,
            List<RollbackRun> rollbacks,
            Outcome outcome) {
        this(
                ref,
                flow,
                flowVersion,
                zone,
                title,
                request,
                risk,
                declared,
                deadline,
                assignments,
                steps,
                procedures,
                reviews,
                approvals,
                List.of(),
                execution,
                verification,
                rollbacks,
                List.of(),
                List.of(),
                outcome);
    }
}
