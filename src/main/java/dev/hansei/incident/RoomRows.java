package dev.hansei.incident;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How an incident stands, read from its rows. */
public final class RoomRows {

    private RoomRows() {}

    /** The windows that no other one superseded, and that were not taken back. */
    public static List<ImpactWindow> standing(List<ImpactWindow> windows) {
        Set<String> superseded = windows.stream()
                .map(ImpactWindow::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return windows.stream()
                .filter(window -> !superseded.contains(window.id()) && window.retracted() == null)
                .toList();
    }

    /** The services that were not taken back. */
    public static List<AffectedService> touched(List<AffectedService> services) {
        Set<String> superseded = services.stream()
                .map(AffectedService::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return services.stream()
                .filter(service -> !superseded.contains(service.id()) && service.retracted() == null)
                .toList();
    }

    /** Those whose end is not known. */
    public static List<ImpactWindow> open(List<ImpactWindow> windows) {
        return standing(windows).stream().filter(window -> window.to() == null).toList();
    }

    public static boolean resolved(List<StateChange> states) {
        return !states.isEmpty() && states.getLast().state() == StateChange.State.RESOLVED;
    }

    /** Null while nobody has the command. */
    public static String commander(List<RoleAssignment> assignments) {
        List<RoleAssignment> holders = holders(RoleAssignment.Role.COMMANDER, assignments);
        return holders.isEmpty() ? null : holders.getFirst().person();
    }

    /** Who holds the role now: the last one, or all of them by their latest assignment. */
    public static List<RoleAssignment> holders(RoleAssignment.Role role, List<RoleAssignment> assignments) {
        List<RoleAssignment> all =
                assignments.stream().filter(row -> row.role() == role).toList();
        if (role.single()) {
            return all.isEmpty() || !all.getLast().holds() ? List.of() : List.of(all.getLast());
        }
        return all.stream()
                .filter(RoleAssignment::holds)
                .filter(row -> all.reversed().stream()
                        .filter(later -> later.person().equals(row.person()))
                        .findFirst()
                        .map(latest -> latest == row)
                        .orElse(false))
                .toList();
    }
}
