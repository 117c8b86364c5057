package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/**
 * The owner's own word on a risk, given now by whoever sends it.
 *
 * @param reason needed where they decline
 */
public record RiskAnswerDraft(
        @NotNull String finding, @NotNull Boolean confirmed, Bilingual reason) {}
