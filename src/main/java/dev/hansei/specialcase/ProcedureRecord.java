package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One edition of the procedure document.
 *
 * @param author a person's key
 * @param codified true where the work runs as code and not by hand
 * @param rollback how to go back as a whole; null where it was not defined
 */
public record ProcedureRecord(
        @NotNull Integer edition,
        @NotNull Bilingual title,
        @NotNull String author,
        @NotNull Moment written,
        Boolean codified,
        Bilingual rollback,
        List<ProcedureStep> steps,
        List<VerificationCheck> checks) {

    public ProcedureRecord {
        codified = codified != null && codified;
    }
}
