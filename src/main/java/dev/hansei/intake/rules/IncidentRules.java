package dev.hansei.intake.rules;

import dev.hansei.base.Rows;
import dev.hansei.base.Zones;
import dev.hansei.incident.AffectedService;
import dev.hansei.incident.Cause;
import dev.hansei.incident.DecisionRecord;
import dev.hansei.incident.DeclaredChange;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Figure;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.RuledOut;
import dev.hansei.incident.SeriesRecord;
import dev.hansei.incident.StateChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is said of an incident fits together: corrections, milestones, and the tree of causes. */
record IncidentRules(Checks checks, Holdings holdings) {

    void check(IncidentRecord incident) {
        unique(incident);
        windows(incident);
        figures(incident);
        timeline(incident);
        milestones(incident);
        room(incident);
        changes(incident);
        checks.chain(
                incident.causes(),
                all(incident, IncidentRecord::causes),
                Cause::id,
                Cause::parent,
                "parent",
                What.CAUSE);
    }

    private void unique(IncidentRecord incident) {
        checks.unique(incident.windows(), "id", ImpactWindow::id);
        checks.unique(incident.figures(), "id", Figure::id);
        checks.unique(incident.timeline(), "id", EntryRecord::id);
        checks.unique(incident.ruledOut(), "id", RuledOut::id);
        checks.unique(incident.decisions(), "id", DecisionRecord::id);
        checks.unique(incident.causes(), "id", Cause::id);
        checks.unique(incident.series(), "id", SeriesRecord::id);
    }

    private void windows(IncidentRecord incident) {
        checks.chain(
                incident.windows(),
                all(incident, IncidentRecord::windows),
                ImpactWindow::id,
                ImpactWindow::supersedes,
                "supersedes",
                What.WINDOW);
        incident.windows().forEach(window -> checks.order(window, window.from(), window.to(), "to"));
    }

    private void figures(IncidentRecord incident) {
        checks.chain(
                incident.figures(),
                all(incident, IncidentRecord::figures),
                Figure::id,
                Figure::supersedes,
                "supersedes",
                What.FIGURE);
        incident.figures().forEach(figure -> checks.reasoned(figure, figure.supersedes(), figure.reason()));
    }

    private void timeline(IncidentRecord incident) {
        checks.chain(
                incident.timeline(),
                all(incident, IncidentRecord::timeline),
                EntryRecord::id,
                EntryRecord::supersedes,
                "supersedes",
                What.ENTRY);
        Map<String, String> successors = new HashMap<>();
        known(incident, IncidentRecord::timeline).forEach(entry -> successors.put(entry.supersedes(), entry.id()));
        for (EntryRecord entry : incident.timeline()) {
            String successor = successors.putIfAbsent(entry.supersedes(), entry.id());
            if (entry.supersedes() != null && successor != null && !successor.equals(entry.id())) {
                checks.flaw(entry, "supersedes", () -> RuleFlaws.supersededTwice(entry.supersedes()));
            }
            checks.person(entry, "by", entry.by());
            checks.order(entry, entry.at(), entry.until(), "until");
            checks.reasoned(entry, entry.supersedes(), entry.reason());
        }
    }

    private void milestones(IncidentRecord incident) {
        List<EntryRecord> timeline = all(incident, IncidentRecord::timeline);
        Set<String> ids = new HashSet<>(timeline.stream().map(EntryRecord::id).toList());
        Set<String> superseded = new HashSet<>(timeline.stream()
                .map(EntryRecord::supersedes)
                .filter(Objects::nonNull)
                .toList());
        List<Milestone> known = known(incident, IncidentRecord::milestones);
        List<Milestone> before = new ArrayList<>(known);
        Set<Milestone.Kind> open = EnumSet.noneOf(Milestone.Kind.class);
        Milestone.standing(known).stream()
                .filter(milestone -> !superseded.contains(milestone.entry()))
                .forEach(milestone -> open.add(milestone.kind()));
        for (Milestone milestone :
                Rows.missing(known, Function.identity(), incident.milestones(), Function.identity())) {
            checks.among(milestone, "entry", milestone.entry(), What.ENTRY, ids);
            checks.among(
                    milestone, "replaces", milestone.replaces(), What.MILESTONE, entries(before, milestone.kind()));
            checks.person(milestone, "by", milestone.by());
            if (milestone.retracted() != null) {
                open.remove(milestone.kind());
                before.add(milestone);
                continue;
            }
            boolean stands = !superseded.contains(milestone.entry()) && !open.add(milestone.kind());
            if (stands && milestone.replaces() == null) {
                checks.flaw(milestone, "kind", RuleFlaws::milestoneTwice);
            }
            before.add(milestone);
        }
    }

    private static List<String> entries(List<Milestone> milestones, Milestone.Kind kind) {
        return milestones.stream()
                .filter(milestone -> milestone.kind() == kind)
                .map(Milestone::entry)
                .toList();
    }

    private void room(IncidentRecord incident) {
        checks.unique(incident.services(), "id", AffectedService::id);
        List<String> ids = all(incident, IncidentRecord::timeline).stream()
                .map(EntryRecord::id)
                .toList();
        for (RoleAssignment assignment : incident.assignments()) {
            checks.person(assignment, "person", assignment.person());
            checks.among(assignment, "entry", assignment.entry(), What.ENTRY, ids);
        }
        List<StateChange> known = known(incident, IncidentRecord::states);
        StateChange.State last =
                known.isEmpty() ? StateChange.State.REOPENED : known.getLast().state();
        for (StateChange change : Rows.missing(known, Function.identity(), incident.states(), Function.identity())) {
            checks.person(change, "by", change.by());
            if (change.state() == last) {
                checks.flaw(change, "state", RuleFlaws::stateTwice);
            }
            last = change.state();
        }
    }

    private void changes(IncidentRecord incident) {
        List<String> ids = all(incident, IncidentRecord::timeline).stream()
                .map(EntryRecord::id)
                .toList();
        for (DeclaredChange change : incident.changes()) {
            checks.person(change, "by", change.by());
            checks.among(change, "entry", change.entry(), What.ENTRY, ids);
            long said = Stream.of(change.severity(), change.title(), change.place())
                    .filter(Objects::nonNull)
                    .count();
            if (said != 1) {
                checks.flaw(change, "severity", RuleFlaws::notOneChange);
            }
            if (change.place() != null && Zones.named(change.place()).isEmpty()) {
                checks.flaw(change, "place", () -> RuleFlaws.unknownZone(change.place()));
            }
        }
    }

    private <R> List<R> known(IncidentRecord incident, Function<IncidentRecord, List<R>> rows) {
        return holdings.incidents().known().apply(incident.ref()).stream()
                .flatMap(row -> rows.apply(row).stream())
                .toList();
    }

    private <R> List<R> all(IncidentRecord incident, Function<IncidentRecord, List<R>> rows) {
        return holdings.incidents().rows(incident.ref(), rows);
    }
}
