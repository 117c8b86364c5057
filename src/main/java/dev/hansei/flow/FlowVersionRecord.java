package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One version of a flow. Once published it never changes; cases stay on the version they began under.
 *
 * @param reason what changed and why
 * @param minimumReviewers how many people must review the procedure document
 * @param minimumDepartments from how many departments they must come
 * @param distinct roles that no one person may hold together
 */
public record FlowVersionRecord(
        @NotNull Integer number,
        @NotNull Moment effective,
        @NotNull Bilingual reason,
        @NotNull Integer minimumReviewers,
        @NotNull Integer minimumDepartments,
        List<FlowStepRecord> steps,
        List<ReviewCriterion> criteria,
        List<AvoidedTime> avoid,
        List<DistinctRoles> distinct) {

    /** A version that keeps apart only what every flow does. */
    public FlowVersionRecord(
            Integer number,
            Moment effective,
            Bilingual reason,
            Integer minimumReviewers,
            Integer minimumDepartments,
            List<FlowStepRecord> steps,
            List<ReviewCriterion> criteria,
            List<AvoidedTime> avoid) {
        this(number, effective, reason, minimumReviewers, minimumDepartments, steps, criteria, avoid, List.of());
    }
}
