package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * How it will be shown that the measure works; written before the measure is closed.
 *
 * @param verifier the key of a person who is not the owner
 * @param minimumDays how long the measure must have been in operation before the check counts
 */
@Embeddable
public record CheckPlan(
        @NotNull Bilingual criterion,
        @NotNull Bilingual method,
        @NotNull String verifier,
        @NotNull Integer minimumDays,
        @NotNull Moment written) {}
