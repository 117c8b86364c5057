package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * One row of a measure's history; the last row is its status.
 *
 * @param due what was promised, often only to the month; needed with PROMISED
 * @param by the key of the person who says so, or null
 */
@Embeddable
public record StatusChange(
        @NotNull @Enumerated(EnumType.STRING) Status status,
        @NotNull Moment at,
        Moment due,
        Bilingual note,
        String by) {

    /** In the order in which they usually come. */
    public enum Status {
        PROMISED,
        DONE,
        IN_OPERATION,
        VERIFIED,
        WITHDRAWN
    }
}
