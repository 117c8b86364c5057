package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.Approval;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Decides on one edition, having seen the evidence of its test.
 *
 * @param from when the work may begin; needed with APPROVED
 * @param evidence that the approval step asks for; not needed where it was given with an earlier approval
 */
public record ApprovalDraft(
        @NotNull Integer edition,
        @NotNull Approval.Decision decision,
        Moment from,
        Moment to,
        Bilingual note,
        List<Evidence> evidence,
        Emergency emergency)
        implements Act {}
