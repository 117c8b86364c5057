package dev.hansei.incident;

import java.util.List;
import java.util.Optional;

/** Where the milestones of an incident were set, and how that grows: rows are added, none is changed. */
record MilestoneRows(List<Milestone> milestones) {

    /** Where the milestone stands, or null before it was set. */
    Milestone standing(Milestone.Kind kind) {
        return Milestone.standing(milestones).stream()
                .filter(milestone -> milestone.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    void mark(Milestone milestone) {
        milestones.add(milestone);
    }

    /** The last word on this kind of milestone, where it took back just this for the same reason. */
    Optional<Milestone> retracted(MilestoneRetraction retraction) {
        return milestones.reversed().stream()
                .filter(row -> row.kind() == retraction.kind())
                .findFirst()
                .filter(row -> retraction.reason().equals(row.retracted())
                        && retraction.entry().equals(row.entry()));
    }
}
