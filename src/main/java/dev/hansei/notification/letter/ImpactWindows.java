package dev.hansei.notification.letter;

import dev.hansei.customer.AffectedRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The impact windows as they are known now: those that no later one replaces, in the order they began. */
public final class ImpactWindows {

    private ImpactWindows() {}

    public static List<ImpactWindow> of(IncidentRecord incident) {
        return current(incident, window -> true);
    }

    /** Those that touched the customer; all of them where the record names none. */
    public static List<ImpactWindow> of(IncidentRecord incident, AffectedRecord affected) {
        if (affected.windows().isEmpty()) {
            return of(incident);
        }
        return current(incident, window -> versions(incident, window).stream().anyMatch(affected.windows()::contains));
    }

    private static List<ImpactWindow> current(IncidentRecord incident, Predicate<ImpactWindow> wanted) {
        Set<String> replaced = new HashSet<>();
        incident.windows().forEach(window -> replaced.add(window.supersedes()));
        return incident.windows().stream()
                .filter(window -> !replaced.contains(window.id()) && window.retracted() == null)
                .filter(wanted)
                .sorted(Comparator.comparing(window -> window.from().instant()))
                .toList();
    }

    /** The ids this window has had: its own, and those of the windows it replaced. */
    private static Set<String> versions(IncidentRecord incident, ImpactWindow window) {
        Map<String, ImpactWindow> byId = new HashMap<>();
        incident.windows().forEach(known -> byId.put(known.id(), known));
        Set<String> versions = new HashSet<>();
        for (ImpactWindow at = window; at != null && versions.add(at.id()); at = byId.get(at.supersedes())) {}
        return versions;
    }
}
