package dev.hansei.input;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.TextRules;
import dev.hansei.base.Turn;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Takes what other systems send. A message goes to the incident that it names, or to where the last message of its thread
 * went, as long as that incident is open; else it waits for a commander. It is never guessed, and never lost.
 */
@ApplicationScoped
public class Inputs implements PanacheRepositoryBase<InputMessage, UUID> {

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_WAITING = 500;
    private static final String WAITS = "not exists (select 1 from InputDecision d where d.message = m.id)";

    private final Timeline timeline;
    private final RoomReader rooms;
    private final Trail trail;

    Inputs(Timeline timeline, RoomReader rooms, Trail trail) {
        this.timeline = timeline;
        this.rooms = rooms;
        this.trail = trail;
    }

    /** Takes these messages, all or none; those that came before are left as they are unless they wait. */
    public Taken take(List<Message> told, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE, Role.OPERATOR);
        return Turn.take(() -> {
            Taken taken = Taken.NONE;
            for (Message message : told) {
                taken = take(message, taken, actor, now);
            }
            return taken;
        });
    }

    /** Whether a message of this key was taken before. */
    @Transactional
    public boolean knows(String key) {
        return count("messageKey", key) > 0;
    }

    /** The last message of a thread, waiting or not. */
    @Transactional
    public Optional<InputMessage> lastOf(String thread) {
        return find("thread = ?1 order by id desc", thread).firstResultOptional();
    }

    /** The last message that closed a thread. */
    @Transactional
    public Optional<InputMessage> lastClosing(String thread) {
        return find("thread = ?1 and closes = true order by id desc", thread).firstResultOptional();
    }

    /** What waits, by thread; the thread with the oldest message first. */
    @Transactional
    public List<WaitingGroup> waiting() {
        Map<String, List<InputMessage>> threads = new LinkedHashMap<>();
        find("from InputMessage m where " + WAITS + " order by m.id")
                .range(0, MOST_WAITING - 1)
                .list()
                .forEach(message -> threads.computeIfAbsent(message.thread(), key -> new ArrayList<>())
                        .add(message));
        return threads.values().stream().map(WaitingGroup::new).toList();
    }

    @Transactional
    public long countWaiting() {
        return count("from InputMessage m where " + WAITS);
    }

    /**
     * Logs a waiting message on the timeline of an incident, and with it whatever else of its thread waits.
     *
     * @return how many were logged
     */
    public int assign(UUID message, String incident, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER);
        return Turn.take(() -> {
            List<InputMessage> group = group(message);
            group.forEach(one -> log(one, incident, actor, now));
            return group.size();
        });
    }

    /** Sets a waiting message aside, and with it whatever else of its thread waits; later ones wait again. */
    public void setAside(UUID message, String reason, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER);
        if (reason == null || TextRules.blank(reason)) {
            throw InputProblems.reasonMissing();
        }
        String kept = KeptText.of(Bilingual.of(reason, null), LONGEST_REASON).ja();
        Turn.take(() -> {
            for (InputMessage one : group(message)) {
                getEntityManager().persist(InputDecision.setAside(one.id(), kept, actor, now));
                record(one, "input.set-aside", Map.of("reason", kept), actor, now);
            }
            getEntityManager().flush();
            return null;
        });
    }

    private Taken take(Message told, Taken taken, Actor actor, Instant now) {
        Optional<InputMessage> before = find("messageKey", told.key()).firstResultOptional();
        if (before.isPresent()) {
            return takeAgain(before.get(), told.named(), taken, actor, now);
        }
        InputMessage message = new InputMessage(told, actor.ref(), now);
        persistAndFlush(message);
        Optional<String> incident = home(message);
        if (incident.isEmpty()) {
            record(message, "input.received", Map.of("text", message.text()), actor, now);
            return taken.withWaiting();
        }
        log(message, incident.get(), actor, now);
        return taken.withLogged();
    }

    /** A message that waits has found its place where it comes again and says which incident it belongs to. */
    private Taken takeAgain(InputMessage before, String named, Taken taken, Actor actor, Instant now) {
        if (named == null || !waits(before) || !open(named)) {
            return taken.withKnown();
        }
        log(before, named, actor, now);
        return taken.withLogged();
    }

    private boolean waits(InputMessage message) {
        return count("from InputMessage m where m.id = ?1 and " + WAITS, message.id()) > 0;
    }

    /** The open incident that the message belongs to, where that is known. */
    private Optional<String> home(InputMessage message) {
        return message.named() == null
                ? followed(message.thread()).filter(this::open)
                : Optional.of(message.named()).filter(this::open);
    }

    private Optional<String> followed(String thread) {
        return getEntityManager()
                .createQuery(
                        "select d.incident from InputDecision d, InputMessage m where d.message = m.id and m.thread = ?1"
                                + " and d.incident is not null order by d.at desc, m.id desc",
                        String.class)
                .setParameter(1, thread)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private boolean open(String incident) {
        try {
            timeline.incidentRow(incident);
        } catch (Problem.NotFound unknown) {
            return false;
        }
        return rooms.room(incident).status() == IncidentRoom.Status.OPEN;
    }

    private List<InputMessage> group(UUID id) {
        InputMessage message = findByIdOptional(id).orElseThrow(InputProblems::messageUnknown);
        List<InputMessage> group =
                list("from InputMessage m where m.thread = ?1 and " + WAITS + " order by m.id", message.thread());
        if (group.stream().noneMatch(one -> one.id().equals(id))) {
            throw InputProblems.decided();
        }
        return group;
    }

    private void log(InputMessage message, String incident, Actor actor, Instant now) {
        EntryRecord entry = message.entry(rooms.zone(incident));
        timeline.log(incident, entry, message.source(), actor, now);
        getEntityManager().persist(InputDecision.assigned(message.id(), incident, entry.id(), actor, now));
        getEntityManager().flush();
        record(message, "input.assigned", Map.of("incident", incident, "entry", entry.id()), actor, now);
    }

    private void record(InputMessage message, String action, Map<String, Object> what, Actor actor, Instant now) {
        Map<String, Object> content = new TreeMap<>(what);
        content.put("source", message.source());
        trail.record(Fact.of("input/" + message.id(), action, content).hiding("text", "reason"), actor, now);
    }
}
