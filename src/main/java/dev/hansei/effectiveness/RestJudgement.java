package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/** One judgement for all cases that have ended, show no finding and are not judged yet: they conform. */
public record RestJudgement(@NotNull Bilingual judgement) {}
