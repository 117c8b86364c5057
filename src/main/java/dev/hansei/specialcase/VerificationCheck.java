package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** A check of the service, defined before the work. */
@Embeddable
public record VerificationCheck(
        @NotNull String id,
        @NotNull Bilingual check,
        @NotNull Bilingual expected) {}
