package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/**
 * Says that a conditional step is not needed.
 *
 * @param note why not
 */
public record StepLeftOut(@NotNull String step, @NotNull Bilingual note, Emergency emergency) implements Act {}
