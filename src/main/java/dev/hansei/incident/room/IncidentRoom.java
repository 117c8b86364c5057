package dev.hansei.incident.room;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.incident.AffectedService;
import dev.hansei.incident.HeadingChange;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.RoomRows;
import dev.hansei.incident.Severity;
import dev.hansei.incident.StateChange;
import java.time.ZoneId;
import java.util.List;

/**
 * How an incident stands now, for those who work on it; never for customers.
 *
 * @param status open until it is resolved, and again once it was reopened
 * @param lastChange the row that says so, or null before the first one
 * @param changes what became of the severity, the title and the zone, each with what stood before
 * @param windows those that no other one superseded
 * @param affected as last corrected
 * @param takenBack windows and services that turned out not to be touched
 * @param roles who holds which role now
 * @param released from whom a role was taken, and why
 * @param milestones in the order of their kinds
 * @param retractedMilestones those that were set by mistake
 */
public record IncidentRoom(
        String ref,
        ZoneId zone,
        Bilingual title,
        Severity severity,
        Moment declared,
        Bilingual summary,
        Status status,
        StateChange lastChange,
        List<HeadingChange> changes,
        List<AffectedService> services,
        List<ImpactWindow> windows,
        List<AffectedRecord> affected,
        List<TakenBack> takenBack,
        List<RoleAssignment> roles,
        List<RoleAssignment> released,
        List<StandingMilestone> milestones,
        List<Milestone> retractedMilestones,
        List<DerivedTime> times,
        EntryCounts counts) {

    /** Whether people still work on it. */
    public enum Status {
        OPEN,
        RESOLVED
    }

    public List<ImpactWindow> openWindows() {
        return RoomRows.open(windows);
    }

    /** The key of whoever has the command, or null. */
    public String commander() {
        return RoomRows.commander(roles);
    }
}
