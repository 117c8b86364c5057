package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * The business owner's word on one edition of the procedure document.
 *
 * @param from when the work may begin at the earliest; needed with APPROVED
 * @param to when it must be over
 */
@Embeddable
public record Approval(
        @NotNull Integer edition,
        @NotNull @Enumerated(EnumType.STRING) Decision decision,
        @NotNull String by,
        @NotNull Moment at,
        Moment from,
        Moment to,
        Bilingual note) {

    /** What was decided. */
    public enum Decision {
        APPROVED,
        REFUSED
    }
}
