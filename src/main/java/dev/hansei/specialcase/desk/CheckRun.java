package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/** Runs one check of the service. */
public record CheckRun(@NotNull String check, @NotNull Boolean passed, Bilingual note, Emergency emergency)
        implements Act {}
