package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Marks one entry as the time that durations are counted from or to, or says that it was marked by mistake.
 *
 * @param entry the id of the timeline entry
 * @param replaces the id of the entry at which it stood before it was moved here, or null
 * @param retracted why the milestone stands nowhere from then on; null where it was set
 * @param by the key of the person who took it back, or null
 * @param at when it was taken back, else null
 */
@Embeddable
public record Milestone(
        @NotNull @Enumerated(EnumType.STRING) Kind kind,
        @NotNull String entry,
        String replaces,
        Bilingual retracted,
        String by,
        Moment at) {

    public Milestone(Kind kind, String entry, String replaces) {
        this(kind, entry, replaces, null, null, null);
    }

    /** The points in the order in which they usually come. */
    public enum Kind {
        IMPACT_BEGAN,
        DETECTED,
        CAUSE_IDENTIFIED,
        MITIGATED,
        RECOVERED,
        FIRST_NOTICE
    }

    /** Those that were not moved away or taken back, in their order: the earlier ones of its kind are past by then. */
    public static List<Milestone> standing(List<Milestone> milestones) {
        List<Milestone> standing = new ArrayList<>();
        Set<Kind> past = EnumSet.noneOf(Kind.class);
        for (Milestone milestone : milestones.reversed()) {
            if (!past.contains(milestone.kind) && milestone.retracted == null) {
                standing.addFirst(milestone);
            }
            if (milestone.replaces != null || milestone.retracted != null) {
                past.add(milestone.kind);
            }
        }
        return standing;
    }
}
