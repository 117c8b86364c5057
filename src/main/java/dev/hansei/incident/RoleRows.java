package dev.hansei.incident;

import java.util.List;
import java.util.Optional;

/** Who took on which role in a room, and how that grows: rows are added, none is changed. */
record RoleRows(List<RoleAssignment> assignments) {

    /** Null while nobody has the command. */
    String commander() {
        return RoomRows.commander(assignments);
    }

    /** Whoever has the command hands it over; here it is only taken on. */
    void assign(RoleAssignment assignment) {
        assignments.add(assignment);
    }

    /** What was said last of whether this person has the role. */
    Optional<RoleAssignment> last(RoleAssignment.Role role, String person) {
        return assignments.reversed().stream()
                .filter(row -> row.role() == role && row.person().equals(person))
                .findFirst();
    }

    /** Whether the role is held by this very row. */
    boolean holds(RoleAssignment row) {
        return RoomRows.holders(row.role(), assignments).contains(row);
    }

    /** The hand-over to this person that this entry tells of. */
    Optional<RoleAssignment> handedOver(String person, String entry) {
        return assignments.stream()
                .filter(known -> known.person().equals(person) && entry.equals(known.entry()))
                .findFirst();
    }
}
