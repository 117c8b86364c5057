package dev.hansei.intake;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.countermeasure.CheckPlan;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Reassignment;
import dev.hansei.countermeasure.StatusChange;
import dev.hansei.incident.AffectedService;
import dev.hansei.incident.Cause;
import dev.hansei.incident.DecisionRecord;
import dev.hansei.incident.DeclaredChange;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Figure;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.Option;
import dev.hansei.incident.Point;
import dev.hansei.incident.Related;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.RuledOut;
import dev.hansei.incident.SeriesRecord;
import dev.hansei.incident.Severity;
import dev.hansei.incident.StateChange;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.Correction;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Revision;
import dev.hansei.publication.Section;
import dev.hansei.publication.Shown;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** An incident and what is written about it. */
record GeneratedIncident(GeneratedTexts any, GeneratedMoments moments, ZoneId zone, List<String> people) {

    private static final List<BigDecimal> AMOUNTS = List.of(
            new BigDecimal("0"),
            new BigDecimal("20"),
            new BigDecimal("-1.5"),
            new BigDecimal("1E+20"),
            new BigDecimal("100.00"),
            new BigDecimal("0.0000000001"),
            new BigDecimal("9999999999999999999999999999.9999999999"));

    IncidentRecord incident(String ref) {
        return new IncidentRecord(
                ref,
                zone,
                any.both(),
                any.one(Severity.values()),
                moments.any(),
                any.maybe(any::both),
                List.of(window("w1", null), window("w2", any.maybe(() -> "w1"))),
                List.of(figure("accounts", null), figure("accounts-2", any.maybe(() -> "accounts"))),
                List.of(entry("e1", null), entry("e2", null), entry("3", "e1")),
                List.of(
                        new Milestone(Milestone.Kind.IMPACT_BEGAN, "e1", null),
                        new Milestone(Milestone.Kind.IMPACT_BEGAN, "3", null),
                        new Milestone(Milestone.Kind.DETECTED, "e2", null),
                        new Milestone(
                                Milestone.Kind.DETECTED,
                                "e2",
                                null,
                                any.both(),
                                any.maybe(() -> any.one(people)),
                                any.maybe(moments::any)),
                        new Milestone(Milestone.Kind.DETECTED, "3", null),
                        new Milestone(Milestone.Kind.RECOVERED, "e2", null),
                        new Milestone(Milestone.Kind.RECOVERED, "e1", "e2"),
                        new Milestone(Milestone.Kind.RECOVERED, "e2", "e1"),
                        new Milestone(Milestone.Kind.RECOVERED, "e1", "e2")),
                List.of(new RuledOut("data", any.both(), any.maybe(any::both), any.maybe(moments::any))),
                List.of(new DecisionRecord(
                        "d1", any.both(), any.maybe(moments::any), any.maybe(any::both), any.rows(1, this::option))),
                List.of(cause("c1", null), cause("c2", "c1"), cause("c3", any.maybe(() -> "c2"))),
                List.of(new SeriesRecord(
                        "restored",
                        any.both(),
                        any.both(),
                        any.rows(0, () -> new Point(moments.any(), any.one(AMOUNTS))))),
                any.rows(0, () -> new Related(any.text(), any.both())),
                List.of(
                        new AffectedService("s1", any.both(), null, null),
                        new AffectedService("s2", any.both(), "s1", any.maybe(any::both))),
                List.of(
                        new RoleAssignment(
                                RoleAssignment.Role.COMMANDER,
                                any.one(people),
                                moments.any(),
                                any.maybe(() -> "e1"),
                                null),
                        new RoleAssignment(
                                any.one(RoleAssignment.Role.values()),
                                any.one(people),
                                moments.any(),
                                null,
                                any.maybe(any::both))),
                states(),
                List.of(
                        change(any.one(Severity.values()), null, null),
                        change(null, any.both(), null),
                        change(null, null, "America/New_York")));
    }

    private DeclaredChange change(Severity severity, Bilingual title, String place) {
        return new DeclaredChange(
                moments.any(),
                any.maybe(() -> any.one(people)),
                severity,
                title,
                place,
                any.maybe(any::both),
                any.maybe(() -> "e1"));
    }

    CountermeasureRecord measure(String ref, IncidentRecord incident, List<String> replaces) {
        String owner = any.one(people);
        List<String> others =
                people.stream().filter(person -> !person.equals(owner)).toList();
        return new CountermeasureRecord(
                ref,
                incident.ref(),
                zone,
                any.one(CountermeasureRecord.Kind.values()),
                any.both(),
                any.maybe(any::both),
                owner,
                any.some(incident.causes().stream().map(Cause::id).toList()),
                replaces,
                any.maybe(any::both),
                any.maybe(() -> new CheckPlan(any.both(), any.both(), any.one(others), any.upTo(90), moments.any())),
                any.rows(0, this::change),
                List.of(evidence("ev1", null), evidence("ev2", null)),
                any.rows(0, () -> reassignment(owner)));
    }

    /** To the owner, so that no verifier comes to own what they check. */
    private Reassignment reassignment(String owner) {
        return new Reassignment(
                Reassignment.Duty.OWNER, owner, moments.any(), any.maybe(any::both), any.maybe(() -> any.one(people)));
    }

    PostmortemRecord postmortem(String ref, String incident) {
        List<Moment> dates = moments.ascending(2);
        return new PostmortemRecord(
                ref,
                incident,
                zone,
                any.both(),
                any.both(),
                List.of(section("summary", 1), section("measures", 2)),
                List.of(addendum("a1", null), addendum("a2", "a1")),
                List.of(new Correction("k1", "a1", 2, moments.any(), any.maybe(any::both), any.both(), any.both())),
                List.of(
                        new Revision(1, dates.get(0), any.both()),
                        new Revision(2, dates.get(1), any.both(), List.of("e2"))));
    }

    Evidence evidence(String id, String fulfils) {
        return new Evidence(id, fulfils, any.both(), any.digest(), any.maybe(any::text), any.maybe(moments::any));
    }

    /** None, or resolved, reopened and resolved again. */
    private List<StateChange> states() {
        List<StateChange> states = List.of(
                state(StateChange.State.RESOLVED),
                state(StateChange.State.REOPENED),
                state(StateChange.State.RESOLVED));
        return states.subList(0, any.upTo(3));
    }

    private StateChange state(StateChange.State state) {
        return new StateChange(state, moments.any(), any.maybe(() -> any.one(people)), any.maybe(any::both));
    }

    private ImpactWindow window(String id, String supersedes) {
        List<Moment> span = moments.span();
        return new ImpactWindow(
                id,
                any.one(ImpactWindow.Extent.values()),
                span.get(0),
                any.maybe(() -> span.get(1)),
                any.both(),
                supersedes,
                supersedes == null ? null : any.maybe(any::both));
    }

    private Figure figure(String id, String supersedes) {
        return new Figure(
                id,
                any.both(),
                any.one(Figure.Bound.values()),
                any.one(AMOUNTS),
                any.both(),
                any.maybe(any::both),
                any.maybe(moments::any),
                supersedes,
                supersedes == null ? any.maybe(any::both) : any.both());
    }

    private EntryRecord entry(String id, String supersedes) {
        List<Moment> span = moments.span();
        return new EntryRecord(
                id,
                span.get(0),
                any.maybe(() -> span.get(1)),
                any.maybe(moments::any),
                any.one(EntryRecord.Kind.values()),
                any.one(EntryRecord.Visibility.values()),
                any.both(),
                any.maybe(() -> any.one(people)),
                supersedes,
                supersedes == null ? null : any.both());
    }

    private Option option() {
        return new Option(any.both(), any.maybe(any::both), any.one(Option.Verdict.values()), any.both());
    }

    private Cause cause(String id, String parent) {
        return new Cause(
                id,
                parent,
                any.one(Cause.Weight.values()),
                any.one(Cause.Effect.values()),
                any.one(Cause.Standing.values()),
                any.both(),
                any.maybe(any::both),
                any.maybe(any::both));
    }

    private StatusChange change() {
        return new StatusChange(
                any.one(StatusChange.Status.values()),
                moments.any(),
                moments.any(),
                any.maybe(any::both),
                any.maybe(() -> any.one(people)),
                any.some(List.of("ev1", "ev2")));
    }

    private Section section(String id, int revision) {
        return new Section(id, revision, any.both(), any.maybe(any::both), any.some(Arrays.asList(Shown.values())));
    }

    private Addendum addendum(String id, String after) {
        return new Addendum(
                id,
                "summary",
                after,
                2,
                moments.any(),
                any.maybe(any::both),
                any.maybe(any::both),
                any.some(Arrays.asList(Shown.values())));
    }
}
