package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/** Why an audit is abandoned. */
public record AbandonmentDraft(@NotNull Bilingual reason) {}
