package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * The answer to one review criterion.
 *
 * @param note the grounds; needed where the criterion does not apply
 */
@Embeddable
public record CriterionAnswer(
        @NotNull String criterion,
        @NotNull @Enumerated(EnumType.STRING) Answer answer,
        Bilingual note) {

    /** NO keeps the work from being approved. */
    public enum Answer {
        YES,
        NO,
        NOT_APPLICABLE
    }
}
