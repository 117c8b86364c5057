package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * That a measure, or its check, went over to someone else; the last row of a duty says who has it.
 *
 * @param person the key of whoever took it over
 * @param by the key of the person who handed it over, or null
 */
@Embeddable
public record Reassignment(
        @NotNull @Enumerated(EnumType.STRING) Duty duty,
        @NotNull String person,
        @NotNull Moment at,
        Bilingual reason,
        String by) {

    /** What can be handed over; the two are never with one person. */
    public enum Duty {
        OWNER,
        VERIFIER
    }
}
