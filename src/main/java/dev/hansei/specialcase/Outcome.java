package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/** How a case ended. */
@Embeddable
public record Outcome(
        @NotNull @Enumerated(EnumType.STRING) Kind kind,
        @NotNull Moment at,
        @NotNull String by,
        @NotNull Bilingual reason) {

    /** All four are ordinary ends. */
    public enum Kind {
        EXECUTED,
        /** The review found that the work need not be done. */
        UNNECESSARY,
        WITHDRAWN,
        ROLLED_BACK
    }
}
