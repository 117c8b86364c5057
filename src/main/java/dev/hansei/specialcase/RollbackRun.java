package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** The way back, taken. */
@Embeddable
public record RollbackRun(
        @NotNull Moment at,
        @NotNull String by,
        @NotNull Bilingual reason,
        @NotNull Boolean restored) {}
