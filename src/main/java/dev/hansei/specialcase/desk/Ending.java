package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.Outcome;
import jakarta.validation.constraints.NotNull;

/** Ends the case; all four ends are ordinary ones. */
public record Ending(@NotNull Outcome.Kind kind, @NotNull Bilingual reason, Emergency emergency) implements Act {}
