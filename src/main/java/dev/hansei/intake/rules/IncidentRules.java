package dev.hansei.intake.rules;

import dev.hansei.incident.Cause;
import dev.hansei.incident.DecisionRecord;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Figure;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RuledOut;
import dev.hansei.incident.SeriesRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is said of an incident fits together: corrections, milestones, and the tree of causes. */
record IncidentRules(Checks checks, Holdings holdings) {

    void check(IncidentRecord incident) {
        unique(incident);
        windows(incident);
        figures(incident);
        timeline(incident);
        milestones(incident);
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
        for (EntryRecord entry : incident.timeline()) {
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
        List<Milestone> known = holdings.incidents().known().apply(incident.ref()).stream()
                .flatMap(row -> row.milestones().stream())
                .filter(milestone -> !incident.milestones().contains(milestone))
                .toList();
        Set<Milestone.Kind> open = new HashSet<>();
        known.stream()
                .filter(milestone -> !superseded.contains(milestone.entry()))
                .forEach(milestone -> open.add(milestone.kind()));
        for (Milestone milestone : incident.milestones()) {
            checks.among(milestone, "entry", milestone.entry(), What.ENTRY, ids);
            if (!superseded.contains(milestone.entry()) && !open.add(milestone.kind())) {
                checks.flaw(milestone, "kind", RuleFlaws::milestoneTwice);
            }
        }
    }

    private <R> List<R> all(IncidentRecord incident, Function<IncidentRecord, List<R>> rows) {
        return holdings.incidents().rows(incident.ref(), rows);
    }
}
