package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** What a step must leave behind. */
@Embeddable
public record RequiredEvidence(@NotNull String id, @NotNull Bilingual title) {}
