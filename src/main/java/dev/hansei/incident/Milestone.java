package dev.hansei.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Marks one entry as the time that durations are counted from or to.
 *
 * @param entry the id of the timeline entry
 * @param replaces the id of the entry at which it stood before it was moved here, or null
 */
@Embeddable
public record Milestone(
        @NotNull @Enumerated(EnumType.STRING) Kind kind,
        @NotNull String entry,
        String replaces) {

    /** The points in the order in which they usually come. */
    public enum Kind {
        IMPACT_BEGAN,
        DETECTED,
        CAUSE_IDENTIFIED,
        MITIGATED,
        RECOVERED,
        FIRST_NOTICE
    }

    /** Those that were not moved away, in their order: once one is moved, the earlier ones of its kind are past. */
    public static List<Milestone> standing(List<Milestone> milestones) {
        List<Milestone> standing = new ArrayList<>();
        Set<Kind> moved = EnumSet.noneOf(Kind.class);
        for (Milestone milestone : milestones.reversed()) {
            if (!moved.contains(milestone.kind)) {
                standing.addFirst(milestone);
            }
            if (milestone.replaces != null) {
                moved.add(milestone.kind);
            }
        }
        return standing;
    }
}
