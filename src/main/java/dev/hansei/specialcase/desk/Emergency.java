package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.conformance.Rule;
import jakarta.validation.constraints.NotNull;

/**
 * Sets one rule aside for the act it comes with. It is recorded, always found, and confirmed by a second person.
 *
 * @param reason why waiting would have been worse
 */
public record Emergency(@NotNull Rule rule, @NotNull Bilingual reason) {}
