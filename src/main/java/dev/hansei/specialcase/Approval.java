package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.conformance.ApprovedContent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * The business owner's word on one edition of the procedure document.
 *
 * @param from when the work may begin at the earliest; needed with APPROVED
 * @param to when it must be over
 * @param content the SHA-256 of all that was approved, see {@link ApprovedContent}; null where it was not bound to it
 */
@Embeddable
public record Approval(
        @NotNull Integer edition,
        @NotNull @Enumerated(EnumType.STRING) Decision decision,
        @NotNull String by,
        @NotNull Moment at,
        Moment from,
        Moment to,
        Bilingual note,
        String content) {

    public Approval(Integer edition, Decision decision, String by, Moment at, Moment from, Moment to, Bilingual note) {
        this(edition, decision, by, at, from, to, note, null);
    }

    /** What was decided. */
    public enum Decision {
        APPROVED,
        REFUSED
    }
}
