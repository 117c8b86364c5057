package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * Another incident that this one resembles or follows.
 *
 * @param incident a reference here, or what another organisation calls it
 */
@Embeddable
public record Related(@NotNull String incident, @NotNull Bilingual relation) {}
