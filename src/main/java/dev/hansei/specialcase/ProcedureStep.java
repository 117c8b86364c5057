package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** One instruction, what must be seen after it, and the way back from it. */
@Embeddable
public record ProcedureStep(
        @NotNull Integer no,
        @NotNull Bilingual instruction,
        @NotNull Bilingual expected,
        Bilingual rollback) {}
