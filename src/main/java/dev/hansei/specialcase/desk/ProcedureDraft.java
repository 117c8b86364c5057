package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.VerificationCheck;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Writes the next edition of the procedure document. */
public record ProcedureDraft(
        @NotNull Bilingual title,
        Boolean codified,
        Bilingual rollback,
        List<ProcedureStep> steps,
        List<VerificationCheck> checks,
        Emergency emergency)
        implements Act {}
