package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/** A check plan as it is written; when is told by the clock, so that none is dated back. */
public record CheckPlanDraft(
        @NotNull Bilingual criterion,
        @NotNull Bilingual method,
        @NotNull String verifier,
        @NotNull Integer minimumDays) {}
