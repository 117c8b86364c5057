package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * What a check of the service showed.
 *
 * @param check the id of the check that was defined before the work
 */
@Embeddable
public record VerificationResult(
        @Column(name = "check_id") @NotNull String check,
        @NotNull Moment at,
        @NotNull String by,
        @NotNull Boolean passed,
        Bilingual note) {}
