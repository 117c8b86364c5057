package dev.hansei.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * Marks one entry as the time that durations are counted from or to.
 *
 * @param entry the id of the timeline entry
 */
@Embeddable
public record Milestone(
        @NotNull @Enumerated(EnumType.STRING) Kind kind,
        @NotNull String entry) {

    /** The points in the order in which they usually come. */
    public enum Kind {
        IMPACT_BEGAN,
        DETECTED,
        CAUSE_IDENTIFIED,
        MITIGATED,
        RECOVERED,
        FIRST_NOTICE
    }
}
