package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/** Tells that the work was rolled back. */
public record WayBack(@NotNull Bilingual reason, @NotNull Boolean restored, Emergency emergency) implements Act {}
