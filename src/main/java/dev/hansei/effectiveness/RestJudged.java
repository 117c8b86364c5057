package dev.hansei.effectiveness;

import jakarta.validation.constraints.NotNull;

/** How many cases were judged at once. */
public record RestJudged(@NotNull Integer cases) {}
