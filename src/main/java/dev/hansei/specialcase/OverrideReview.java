package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * What a second person found about an override afterwards.
 *
 * @param override the id of the override
 * @param by a person's key, and never that of whoever overrode the rule
 */
@Embeddable
public record OverrideReview(
        @Column(name = "override_id") @NotNull String override,
        @NotNull Moment at,
        @NotNull String by,
        @NotNull Boolean justified,
        @NotNull Bilingual note) {}
