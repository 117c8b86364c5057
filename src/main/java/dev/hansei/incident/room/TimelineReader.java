package dev.hansei.incident.room;

import dev.hansei.base.Problem;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads timelines page by page, however long they are. */
@ApplicationScoped
public class TimelineReader {

    /** The most entries of a page. */
    public static final int LARGEST = 200;

    private static final int MOST_ARRIVALS = 1_000;
    private static final int LONGEST_CHAIN = 200;

    /** Rows are numbered before they are stored, so that a later number may be seen first, though not much later. */
    private static final long OVERLAP_MILLIS = 10_000;

    private static final String UPWARDS = "e.at.instant, e.id";
    private static final String DOWNWARDS = "e.at.instant desc, e.id desc";

    private final Timeline timeline;
    private final EntityManager entities;

    TimelineReader(Timeline timeline, EntityManager entities) {
        this.timeline = timeline;
        this.entities = entities;
    }

    /** @param position where the page before ended, or null for the beginning */
    @Transactional
    public TimelinePage after(String incident, TimelineFilter filter, Position position, int size) {
        UUID row = timeline.incidentRow(incident);
        int wanted = size(size);
        List<TimelineEntry> found = new EntryQuery(row, filter).after(position).list(entities, UPWARDS, wanted + 1);
        boolean more = found.size() > wanted;
        return TimelinePage.of(rows(row, more ? found.subList(0, wanted) : found), position != null, more);
    }

    /** @param position where the page after began, or null for the end of the timeline */
    @Transactional
    public TimelinePage before(String incident, TimelineFilter filter, Position position, int size) {
        UUID row = timeline.incidentRow(incident);
        int wanted = size(size);
        List<TimelineEntry> found = new EntryQuery(row, filter).before(position).list(entities, DOWNWARDS, wanted + 1);
        boolean more = found.size() > wanted;
        return TimelinePage.of(rows(row, (more ? found.subList(0, wanted) : found).reversed()), more, position != null);
    }

    /** The entries on both sides of a time. */
    @Transactional
    public TimelinePage around(String incident, TimelineFilter filter, Instant time, int size) {
        UUID row = timeline.incidentRow(incident);
        int half = Math.max(1, size(size) / 2);
        List<TimelineEntry> earlier = new EntryQuery(row, filter)
                .and("e.at.instant < :time", "time", time)
                .list(entities, DOWNWARDS, half + 1);
        List<TimelineEntry> later = new EntryQuery(row, filter)
                .and("e.at.instant >= :time", "time", time)
                .list(entities, UPWARDS, half + 1);
        List<TimelineEntry> found = new ArrayList<>(
                earlier.subList(0, Math.min(half, earlier.size())).reversed());
        found.addAll(later.subList(0, Math.min(half, later.size())));
        return TimelinePage.of(rows(row, found), earlier.size() > half, later.size() > half);
    }

    /**
     * What was stored since a row, for a live stream that goes on. Entries of the last seconds before it come as well,
     * because they may have become visible later: whoever reads this knows an entry by its row.
     */
    @Transactional
    public Arrivals since(String incident, UUID row) {
        UUID owner = timeline.incidentRow(incident);
        long millis = Math.max(0, (row.getMostSignificantBits() >>> 16) - OVERLAP_MILLIS);
        List<TimelineEntry> found = new EntryQuery(owner, TimelineFilter.ALL)
                .and("e.id > :from", "from", new UUID(millis << 16, 0L))
                .list(entities, "e.id", MOST_ARRIVALS + 1);
        boolean more = found.size() > MOST_ARRIVALS;
        List<EntryRow> rows = rows(owner, more ? found.subList(0, MOST_ARRIVALS) : found).stream()
                .filter(entry -> !entry.row().equals(row))
                .toList();
        return new Arrivals(rows, more);
    }

    /** These entries and those that they correct, in the order of their times; ids that there are not are passed over. */
    @Transactional
    public List<EntryRow> rows(String incident, List<String> ids) {
        UUID owner = timeline.incidentRow(incident);
        List<TimelineEntry> found = entities.createQuery(
                        "from TimelineEntry e where e.incident.id = ?1 and (e.name in ?2 or e.name in (select s.supersedes"
                                + " from TimelineEntry s where s.incident.id = ?1 and s.name in ?2)) order by "
                                + UPWARDS,
                        TimelineEntry.class)
                .setParameter(1, owner)
                .setParameter(2, ids)
                .getResultList();
        return rows(owner, found);
    }

    /** @throws Problem.NotFound where the incident has no such entry */
    @Transactional
    public EntryRow row(String incident, String id) {
        UUID owner = timeline.incidentRow(incident);
        return rows(owner, List.of(timeline.entry(owner, id))).getFirst();
    }

    /** @throws Problem.NotFound where the incident has no such entry */
    @Transactional
    public EntryHistory history(String incident, String id) {
        UUID owner = timeline.incidentRow(incident);
        TimelineEntry entry = timeline.entry(owner, id);
        List<TimelineEntry> before = new ArrayList<>();
        for (String next = entry.told().supersedes(); next != null && before.size() < LONGEST_CHAIN; ) {
            TimelineEntry superseded = timeline.entry(owner, next);
            before.add(superseded);
            next = superseded.told().supersedes();
        }
        List<TimelineEntry> after = new ArrayList<>();
        for (String next = id; next != null && after.size() < LONGEST_CHAIN; ) {
            TimelineEntry successor = timeline.successor(owner, next).orElse(null);
            if (successor != null) {
                after.add(successor);
            }
            next = successor == null ? null : successor.name();
        }
        return new EntryHistory(rows(owner, List.of(entry)).getFirst(), rows(owner, before), rows(owner, after));
    }

    /** With what supersedes each of them, asked for once for all. */
    List<EntryRow> rows(UUID incident, List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<String, String> successors = new HashMap<>();
        entities.createQuery(
                        "select s.supersedes, s.name from TimelineEntry s"
                                + " where s.incident.id = ?1 and s.supersedes in ?2",
                        Object[].class)
                .setParameter(1, incident)
                .setParameter(2, entries.stream().map(TimelineEntry::name).toList())
                .getResultStream()
                .forEach(pair -> successors.put((String) pair[0], (String) pair[1]));
        return entries.stream()
                .map(entry -> EntryRow.of(entry, successors.get(entry.name())))
                .toList();
    }

    private static int size(int wanted) {
        return Math.clamp(wanted, 1, LARGEST);
    }
}
