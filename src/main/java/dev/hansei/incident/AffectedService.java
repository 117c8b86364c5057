package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** A service that the incident touched, as customers and operators know it. */
@Embeddable
public record AffectedService(@NotNull String id, @NotNull Bilingual name) {}
