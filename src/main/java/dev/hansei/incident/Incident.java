package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Moment;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** One event with one or more impact windows; everything about it is added, nothing is changed. */
@Entity
public class Incident implements Grows<IncidentRecord> {

    @Id
    private UUID id;

    private String reference;
    private ZoneId zone;
    private Bilingual title;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private Moment declared;
    private Bilingual summary;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<ImpactWindow> windows = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<RuledOut> ruledOut = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Cause> causes = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Related> related = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AffectedService> services = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<RoleAssignment> assignments = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<StateChange> states = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<DeclaredChange> changes = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TimelineEntry> timeline = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Series> series = new ArrayList<>();

    protected Incident() {}

    Incident(IncidentRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        zone = told.zone();
        title = told.title();
        severity = told.severity();
        declared = told.declared();
        summary = told.summary();
        add(told, now);
    }

    /** Unique in the installation, as the reference is. */
    public UUID row() {
        return id;
    }

    public String ref() {
        return reference;
    }

    /** Those of which an entry tells. */
    public List<RoleAssignment> handOvers() {
        return assignments.stream()
                .filter(assignment -> assignment.role() == RoleAssignment.Role.COMMANDER && assignment.entry() != null)
                .toList();
    }

    public List<Milestone> marks() {
        return List.copyOf(milestones);
    }

    /** The zone people speak in now. */
    public ZoneId zone() {
        return heading().zone();
    }

    Heading heading() {
        return new Heading(zone, title, severity).after(changes);
    }

    void change(DeclaredChange change) {
        changes.add(change);
    }

    Optional<DeclaredChange> changeToldBy(String entry) {
        return changes.stream().filter(known -> entry.equals(known.entry())).findFirst();
    }

    boolean resolved() {
        return RoomRows.resolved(states);
    }

    MilestoneRows milestones() {
        return new MilestoneRows(milestones);
    }

    RoleRows roles() {
        return new RoleRows(assignments);
    }

    ImpactRows impact() {
        return new ImpactRows(windows, services);
    }

    Moment declared() {
        return declared;
    }

    /**
     * @param entry the earliest time that the timeline tells of
     * @throws dev.hansei.base.Problem.Invalid where nothing at all is known of the incident so early
     */
    void refuseBefore(Moment at, Optional<Moment> entry) {
        Moment first = Stream.concat(
                        RoomRows.standing(windows).stream().map(ImpactWindow::from),
                        Stream.concat(Stream.of(declared), entry.stream()))
                .min(Comparator.comparing(Moment::instant))
                .orElse(declared);
        if (at.before(first)) {
            throw IncidentProblems.beforeBegin(first);
        }
    }

    /** @throws dev.hansei.base.Problem.Refused where it is resolved already, or a window is open */
    void resolve(StateChange change) {
        if (resolved()) {
            throw IncidentProblems.alreadyResolved();
        }
        List<ImpactWindow> open = RoomRows.open(windows);
        if (!open.isEmpty()) {
            throw IncidentProblems.windowOpen(open);
        }
        states.add(change);
    }

    /** @throws dev.hansei.base.Problem.Refused where it is not resolved */
    void reopen(StateChange change) {
        if (!resolved()) {
            throw IncidentProblems.notResolved();
        }
        states.add(change);
    }

    /** The told entries that are not on the timeline yet. */
    List<EntryRecord> unlogged(IncidentRecord told) {
        return Rows.missing(timeline, TimelineEntry::name, told.timeline(), EntryRecord::id);
    }

    @Override
    public void add(IncidentRecord told, Instant now) {
        unlogged(told).forEach(entry -> timeline.add(new TimelineEntry(this, entry, null, Source.BUNDLE, now)));
        Rows.append(windows, told.windows(), ImpactWindow::id);
        Rows.append(figures, told.figures(), Figure::id);
        Rows.append(milestones, told.milestones(), Function.identity());
        Rows.append(ruledOut, told.ruledOut(), RuledOut::id);
        Rows.append(causes, told.causes(), Cause::id);
        Rows.append(related, told.related(), Function.identity());
        Rows.append(services, told.services(), AffectedService::id);
        Rows.append(assignments, told.assignments(), Function.identity());
        Rows.append(states, told.states(), Function.identity());
        Rows.append(changes, told.changes(), Function.identity());
        Rows.missing(decisions, Decision::name, told.decisions(), DecisionRecord::id)
                .forEach(decision -> decisions.add(new Decision(this, decision, now)));
        series.forEach(course -> told.series().stream()
                .filter(more -> more.id().equals(course.name()))
                .forEach(course::add));
        Rows.missing(series, Series::name, told.series(), SeriesRecord::id)
                .forEach(course -> series.add(new Series(this, course, now)));
    }

    /** How it stands, without what is read page by page or only afterwards: timeline, decisions, causes and the like. */
    public IncidentRecord outline() {
        return told(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public IncidentRecord told() {
        return told(
                List.copyOf(figures),
                timeline.stream().map(TimelineEntry::told).toList(),
                List.copyOf(ruledOut),
                decisions.stream().map(Decision::told).toList(),
                List.copyOf(causes),
                series.stream().map(Series::told).toList(),
                List.copyOf(related));
    }

    private IncidentRecord told(
            List<Figure> figured,
            List<EntryRecord> entries,
            List<RuledOut> excluded,
            List<DecisionRecord> decided,
            List<Cause> caused,
            List<SeriesRecord> measured,
            List<Related> others) {
        return new IncidentRecord(
                reference,
                zone,
                title,
                severity,
                declared,
                summary,
                List.copyOf(windows),
                figured,
                entries,
                List.copyOf(milestones),
                excluded,
                decided,
                caused,
                measured,
                others,
                List.copyOf(services),
                List.copyOf(assignments),
                List.copyOf(states),
                List.copyOf(changes));
    }
}
