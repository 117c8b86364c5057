package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * One instruction carried out.
 *
 * @param no the number of the procedure's step
 * @param performer a person's key
 * @param checker the second person's key; null where nobody checked
 */
@Embeddable
public record ExecutedStep(
        @NotNull Integer no,
        @NotNull Moment at,
        @NotNull String performer,
        String checker,
        @NotNull Boolean asExpected,
        Bilingual note) {}
