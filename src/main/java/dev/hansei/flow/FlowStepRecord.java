package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One step of a flow version.
 *
 * @param conditional true where the step happens only if needed, as a rollback does
 */
public record FlowStepRecord(
        @NotNull String id,
        @NotNull Activity activity,
        @NotNull ActingRole role,
        @NotNull Bilingual title,
        Bilingual description,
        Boolean conditional,
        List<RequiredEvidence> evidence) {

    public FlowStepRecord {
        conditional = conditional != null && conditional;
    }

    /** What the step is for; conformance knows the meaning of each. */
    public enum Activity {
        ANNOUNCEMENT,
        RISK_ASSESSMENT,
        PROCEDURE_REVIEW,
        APPROVAL,
        EXECUTION,
        VERIFICATION,
        ROLLBACK
    }
}
