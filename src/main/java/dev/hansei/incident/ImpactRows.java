package dev.hansei.incident;

import java.util.List;
import java.util.Optional;

/** What an incident is said to have touched, and how that grows: rows are added, none is changed. */
record ImpactRows(List<ImpactWindow> windows, List<AffectedService> services) {

    /** True where it is new; false where it was opened before just so. */
    boolean open(ImpactWindow window) {
        if (windows.contains(window)) {
            return false;
        }
        if (windows.stream().anyMatch(known -> known.id().equals(window.id()))) {
            throw IncidentProblems.windowIdUsed(window.id());
        }
        return windows.add(window);
    }

    /** @throws dev.hansei.base.Problem.NotFound where there is none of that id */
    ImpactWindow window(String id) {
        return windows.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> IncidentProblems.windowUnknown(id));
    }

    /** The open window of that id. */
    ImpactWindow openWindow(String id) {
        ImpactWindow window = window(id);
        if (!RoomRows.open(windows).contains(window)) {
            throw IncidentProblems.windowClosed(window);
        }
        return window;
    }

    /** The window told again with its end, where that was done before. */
    Optional<ImpactWindow> closed(String id, String closing) {
        return windows.stream()
                .filter(known -> known.id().equals(closing) && id.equals(known.supersedes()))
                .findFirst();
    }

    /** The window told again as one that never was, where that was done before. */
    Optional<ImpactWindow> retractedWindow(String id) {
        return windows.stream()
                .filter(known -> known.retracted() != null && id.equals(known.supersedes()))
                .findFirst();
    }

    /** @throws dev.hansei.base.Problem.Refused where a later window stands in its place */
    ImpactWindow retract(String id, Retraction retraction) {
        ImpactWindow window = window(id);
        if (!RoomRows.standing(windows).contains(window)) {
            throw IncidentProblems.windowSuperseded(window);
        }
        ImpactWindow retracted = window.retracted(retraction);
        open(retracted);
        return retracted;
    }

    Optional<AffectedService> retractedService(String id) {
        return services.stream()
                .filter(known -> known.retracted() != null && id.equals(known.supersedes()))
                .findFirst();
    }

    /** @throws dev.hansei.base.Problem.NotFound where no such service is touched */
    AffectedService untouch(String id, Retraction retraction) {
        AffectedService service = RoomRows.touched(services).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> IncidentProblems.serviceUnknown(id));
        AffectedService retracted = service.retracted(retraction);
        touch(retracted);
        return retracted;
    }

    boolean touch(AffectedService service) {
        if (services.contains(service)) {
            return false;
        }
        if (services.stream().anyMatch(known -> known.id().equals(service.id()))) {
            throw IncidentProblems.serviceIdUsed(service.id());
        }
        if (service.supersedes() == null) {
            refuseTwice(service);
        }
        return services.add(service);
    }

    private void refuseTwice(AffectedService service) {
        RoomRows.touched(services).stream()
                .filter(known -> known.soundsLike(service))
                .findFirst()
                .ifPresent(known -> {
                    throw IncidentProblems.serviceTouched(service, known);
                });
    }
}
