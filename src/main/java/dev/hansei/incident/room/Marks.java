package dev.hansei.incident.room;

import dev.hansei.incident.Milestone;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is needed of a room to show one of its entries: the zone people speak in, where the milestones stand, and who took
 * over.
 *
 * @param takers the keys of those who took over, by the id of the entry that tells of it or corrects that one
 */
public record Marks(ZoneId zone, List<StandingMilestone> milestones, Map<String, String> takers) {

    /** The id of the entry at which the milestone stands. */
    public Optional<String> standing(Milestone.Kind kind) {
        return milestones.stream()
                .filter(milestone -> milestone.kind() == kind)
                .map(milestone -> milestone.row().entry().id())
                .findFirst();
    }
}
