package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** One point a procedure document is reviewed against. */
@Embeddable
public record ReviewCriterion(@NotNull String id, @NotNull Bilingual question) {}
