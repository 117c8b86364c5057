package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * The auditor's judgement of one case.
 *
 * @param specialCase the case's reference
 */
@Embeddable
public record AuditedCase(
        @NotNull String specialCase,
        @NotNull Boolean conforming,
        @NotNull Bilingual judgement) {}
