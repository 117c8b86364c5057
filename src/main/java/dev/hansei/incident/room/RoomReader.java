package dev.hansei.incident.room;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Turn;
import dev.hansei.customer.Customers;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.Incident;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.RoomRows;
import dev.hansei.incident.StateChange;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells how incidents stand, without reading whole timelines. */
@ApplicationScoped
public class RoomReader {

    private final Timeline timeline;
    private final Customers customers;
    private final EntityManager entities;

    RoomReader(Timeline timeline, Customers customers, EntityManager entities) {
        this.timeline = timeline;
        this.customers = customers;
        this.entities = entities;
    }

    /** @throws Problem.NotFound where there is no such incident */
    @Transactional
    public IncidentRoom room(String reference) {
        UUID row = timeline.incidentRow(reference);
        IncidentRecord outline = entities.find(Incident.class, row).outline();
        IncidentRecord incident = outline.asItStands();
        List<StandingMilestone> milestones = milestones(row, incident.milestones());
        return new IncidentRoom(
                reference,
                incident.zone(),
                incident.title(),
                incident.severity(),
                incident.declared(),
                incident.summary(),
                status(incident),
                incident.states().isEmpty() ? null : incident.states().getLast(),
                outline.heading().history(outline.changes()),
                RoomRows.touched(incident.services()),
                RoomRows.standing(incident.windows()),
                customers.affectedBy(reference).stream()
                        .flatMap(affected -> affected.standing().stream())
                        .toList(),
                TakenBack.of(incident),
                roles(incident),
                incident.assignments().stream().filter(role -> !role.holds()).toList(),
                milestones,
                incident.milestones().stream()
                        .filter(milestone -> milestone.retracted() != null)
                        .toList(),
                DerivedTime.of(milestones),
                counts(row));
    }

    /** What entries are shown with; cheaper than the whole room. */
    @Transactional
    public Marks marks(String reference) {
        UUID row = timeline.incidentRow(reference);
        Incident incident = entities.find(Incident.class, row);
        return new Marks(incident.zone(), milestones(row, incident.marks()), takers(row, incident.handOvers()));
    }

    /** The zone people speak in there now. */
    @Transactional
    public ZoneId zone(String reference) {
        UUID row = timeline.incidentRow(reference);
        return entities.createQuery(
                        "select c.place from Incident i join i.changes c where i.id = ?1 and c.place is not null"
                                + " order by index(c) desc",
                        String.class)
                .setParameter(1, row)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ZoneId::of)
                .orElseGet(() -> entities.createQuery("select i.zone from Incident i where i.id = ?1", ZoneId.class)
                        .setParameter(1, row)
                        .getSingleResult());
    }

    /** @param position where the page before ended, or null for the latest */
    @Transactional
    public IncidentPage page(Position position, int size) {
        int wanted = Math.clamp(size, 1, TimelineReader.LARGEST);
        String where =
                position == null ? "" : " where i.declared.instant < :at or (i.declared.instant = :at and i.id < :row)";
        TypedQuery<Incident> query = latest(where);
        if (position != null) {
            query.setParameter("at", position.at()).setParameter("row", position.row());
        }
        return page(query, wanted);
    }

    /** Those that are not resolved, whatever their age; the latest declared first. */
    @Transactional
    public IncidentPage open(int size) {
        TypedQuery<Incident> query = latest(" where not exists (select 1 from Incident o join o.states s where o = i"
                + " and s.state = :resolved and index(s) = size(o.states) - 1)");
        return page(query.setParameter("resolved", StateChange.State.RESOLVED), size);
    }

    private TypedQuery<Incident> latest(String where) {
        return entities.createQuery(
                "select i from Incident i" + where + " order by i.declared.instant desc, i.id desc", Incident.class);
    }

    private static IncidentPage page(TypedQuery<Incident> query, int wanted) {
        List<Incident> found = query.setMaxResults(wanted + 1).getResultList();
        List<Incident> shown = found.subList(0, Math.min(wanted, found.size()));
        Position next = found.size() <= wanted
                ? null
                : new Position(
                        shown.getLast().outline().declared().instant(),
                        shown.getLast().row());
        return new IncidentPage(shown.stream().map(RoomReader::summary).toList(), next);
    }

    /**
     * Runs a verb only where the incident still stands as the asker saw it; nobody else changes it meanwhile.
     *
     * @param marks of {@link RoomMark#of}, one of them from when it was seen
     * @throws Problem.Stale where it stands otherwise by now
     */
    public <T> T unchanged(String reference, Set<String> marks, Supplier<T> verb) {
        return Turn.take(() -> {
            entities.find(Incident.class, timeline.incidentRow(reference), LockModeType.PESSIMISTIC_WRITE);
            if (marks.stream().noneMatch(RoomMark.of(room(reference))::sameState)) {
                throw new Problem.Stale(
                        "incident/stale",
                        Bilingual.of(
                                "障害の状態は、最後に見てから変わっています。もう一度読み込み、確かめてから行ってください。",
                                "The incident has changed since you saw it. Read it again, and then decide."));
            }
            return verb.get();
        });
    }

    private static IncidentSummary summary(Incident incident) {
        IncidentRecord outline = incident.outline().asItStands();
        return new IncidentSummary(
                outline.ref(),
                outline.zone(),
                outline.title(),
                outline.severity(),
                outline.declared(),
                status(outline),
                RoomRows.open(outline.windows()).size(),
                RoomRows.commander(outline.assignments()));
    }

    private static IncidentRoom.Status status(IncidentRecord incident) {
        return RoomRows.resolved(incident.states()) ? IncidentRoom.Status.RESOLVED : IncidentRoom.Status.OPEN;
    }

    private static List<RoleAssignment> roles(IncidentRecord incident) {
        return Arrays.stream(RoleAssignment.Role.values())
                .flatMap(role -> RoomRows.holders(role, incident.assignments()).stream())
                .toList();
    }

    private List<StandingMilestone> milestones(UUID row, List<Milestone> marks) {
        return Arrays.stream(Milestone.Kind.values())
                .map(kind -> Milestone.standing(marks).stream()
                        .filter(milestone -> milestone.kind() == kind)
                        .reduce((earlier, later) -> later)
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(milestone -> new StandingMilestone(milestone.kind(), milestone.entry(), today(row, milestone)))
                .toList();
    }

    private Map<String, String> takers(UUID row, List<RoleAssignment> handOvers) {
        Map<String, String> takers = new HashMap<>();
        for (RoleAssignment handOver : handOvers) {
            for (String id = handOver.entry(); id != null; ) {
                takers.put(id, handOver.person());
                id = timeline.successor(row, id).map(TimelineEntry::name).orElse(null);
            }
        }
        return takers;
    }

    /** The entry that stands today for the one that was marked. */
    private EntryRow today(UUID incident, Milestone milestone) {
        TimelineEntry entry = timeline.entry(incident, milestone.entry());
        for (TimelineEntry next = entry; next != null; ) {
            entry = next;
            next = timeline.successor(incident, entry.name()).orElse(null);
        }
        return EntryRow.of(entry, null);
    }

    private EntryCounts counts(UUID incident) {
        long all = entities.createQuery(
                        "select count(e) from TimelineEntry e where e.incident.id = :incident", Long.class)
                .setParameter("incident", incident)
                .getSingleResult();
        Object[] counted = entities.createQuery(
                        "select count(e), coalesce(sum(case when e.visibility = :customer then 1 else 0 end), 0),"
                                + " coalesce(sum(case when e.text.ja is null then 1 else 0 end), 0),"
                                + " coalesce(sum(case when e.text.en is null then 1 else 0 end), 0)"
                                + " from TimelineEntry e where e.incident.id = :incident and "
                                + EntryQuery.STANDS,
                        Object[].class)
                .setParameter("incident", incident)
                .setParameter("customer", EntryRecord.Visibility.CUSTOMER)
                .getSingleResult();
        return new EntryCounts(all, number(counted[0]), number(counted[1]), number(counted[2]), number(counted[3]));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
