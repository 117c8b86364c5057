package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.TextRules;
import dev.hansei.base.Turn;
import dev.hansei.base.Zones;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incidents with their timelines: taken in from bundles, and declared. What happens in the room is {@link Rooms}. */
@ApplicationScoped
public class Incidents implements PanacheRepositoryBase<Incident, UUID> {

    static final int LONGEST_TITLE = 200;

    private static final Role[] DECLARERS =
            EnumSet.complementOf(EnumSet.of(Role.READER)).toArray(Role[]::new);

    private final Recording recording;
    private final Trail trail;

    Incidents(Recording recording, Trail trail) {
        this.recording = recording;
        this.trail = trail;
    }

    /** @throws Problem.Refused where what is told contradicts what is known */
    @Transactional
    public Change record(IncidentRecord told, Actor actor, Instant now) {
        Optional<Incident> known = named(told.ref());
        List<EntryRecord> unlogged =
                known.map(incident -> incident.unlogged(told)).orElse(told.timeline());
        String stream = "incident/" + told.ref();
        Fact fact = Fact.of(stream, "incident.declared", told.withoutTimeline())
                .hiding("states")
                .apartFrom("timeline");
        Change change = recording.take(fact, told, known, () -> persist(new Incident(told, now)), actor, now);
        unlogged.forEach(
                entry -> trail.record(Fact.of(stream, "timeline.logged", entry).hiding("text", "reason"), actor, now));
        return change;
    }

    /** Declares an incident under the next number of its year. Whoever may do anything may do this. */
    public IncidentRecord declare(IncidentDraft draft, Actor actor, Instant now) {
        actor.needs(DECLARERS);
        Zones.known(draft.zone().getId());
        Moment declared = draft.declared() == null
                ? Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), draft.zone())
                : KeptText.moment(draft.declared());
        Bilingual title = KeptText.line(draft.title(), LONGEST_TITLE);
        Bilingual summary = KeptText.optional(draft.summary(), EntryDraft.LONGEST_TEXT);
        List<ImpactWindow> windows =
                draft.window() == null ? List.of() : List.of(WindowDraft.opened(draft.window(), declared, now));
        return Turn.take(() -> {
            String reference = next(declared.day().getYear());
            IncidentRecord told = IncidentRecord.declared(
                    reference, new Heading(draft.zone(), title, draft.severity()), declared, summary, windows);
            record(told, actor, now);
            flush();
            return told;
        });
    }

    public static Problem.NotFound unknown(String reference) {
        return new Problem.NotFound(
                "incident/unknown",
                Bilingual.of(
                        "障害 " + reference + " の記録はありません。参照番号を確かめてください。",
                        "There is no incident " + reference + ". Check the reference."));
    }

    public Optional<Incident> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<IncidentRecord> told() {
        return listAll(Sort.by("reference")).stream().map(Incident::told).toList();
    }

    /** What was told in entries about a time from one instant until before another, where it holds one of these words. */
    public List<Mention> mentions(List<String> words, Instant from, Instant until) {
        return words.stream()
                .flatMap(word -> getEntityManager()
                        .createQuery(
                                "select new dev.hansei.incident.Mention(e.incident.reference, e.name, e.folded)"
                                        + " from TimelineEntry e where e.at.instant >= ?1 and e.at.instant < ?2"
                                        + " and e.folded like ?3 order by e.incident.reference, e.id",
                                Mention.class)
                        .setParameter(1, from)
                        .setParameter(2, until)
                        .setParameter(3, "%" + TextRules.folded(word) + "%")
                        .getResultStream())
                .distinct()
                .toList();
    }

    /** Only one declares at a time, and only until it is stored; imports take numbers without waiting here. */
    private String next(int year) {
        getEntityManager()
                .createNativeQuery("select k from declaring_turn where k = 1 for update", Integer.class)
                .getSingleResult();
        String prefix = "INC-" + year + "-";
        int last = getEntityManager()
                .createQuery(
                        "select i.reference from Incident i where i.reference like ?1"
                                + " order by length(i.reference) desc, i.reference desc",
                        String.class)
                .setParameter(1, prefix + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(reference -> Integer.parseInt(reference.substring(prefix.length())))
                .orElse(0);
        return prefix + "%04d".formatted(last + 1);
    }
}
