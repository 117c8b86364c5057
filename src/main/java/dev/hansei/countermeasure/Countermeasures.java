package dev.hansei.countermeasure;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.base.KeptText;
import dev.hansei.base.Letters;
import dev.hansei.base.Moment;
import dev.hansei.base.Role;
import dev.hansei.base.TextRules;
import dev.hansei.base.Turn;
import dev.hansei.incident.Incident;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.KnownMeasures;
import dev.hansei.people.People;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
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

/** Measures against recurrence: taken in from bundles, and proposed. What becomes of them is {@link Promises}. */
@ApplicationScoped
public class Countermeasures implements PanacheRepositoryBase<Countermeasure, UUID>, KnownMeasures {

    private static final Role[] PROPOSERS =
            EnumSet.complementOf(EnumSet.of(Role.READER)).toArray(Role[]::new);

    private final Recording recording;
    private final Incidents incidents;
    private final People people;

    Countermeasures(Recording recording, Incidents incidents, People people) {
        this.recording = recording;
        this.incidents = incidents;
        this.people = people;
    }

    /** @throws Problem.Refused where what is told contradicts what is known */
    @Transactional
    public Change record(CountermeasureRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("countermeasure/" + told.ref(), "countermeasure.recorded", told);
        return recording.take(fact, told, named(told.ref()), () -> persist(new Countermeasure(told, now)), actor, now);
    }

    /** @throws Problem.Forbidden where the actor may only read */
    public void admit(Actor actor) {
        actor.needs(PROPOSERS);
    }

    /** Proposes a measure under the next number of the year; with a date, of whoever may promise it, it is promised at once. */
    public CountermeasureRecord propose(CountermeasureDraft draft, Actor actor, Instant now) {
        admit(actor);
        return Turn.take(() -> {
            Incident incident = named(incidents, draft.incident());
            known(draft.owner());
            if (draft.due() != null && !MeasureRules.promises(draft.owner(), actor)) {
                throw ProposalProblems.promiseOfAnother();
            }
            Moment at = Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), incident.zone());
            List<StatusChange> history = draft.due() == null
                    ? List.of()
                    : List.of(new StatusChange(
                            StatusChange.Status.PROMISED,
                            at,
                            RowRules.due(draft.due(), at, now),
                            null,
                            actor.person(),
                            List.of()));
            // Held before the others are looked at, so that of two who propose the same one sees the other.
            String reference = next(at.day().getYear());
            ProposalRules.check(draft, causes(draft.incident()), answering(draft.incident()));
            CountermeasureRecord told = new CountermeasureRecord(
                    reference,
                    draft.incident(),
                    incident.zone(),
                    draft.kind(),
                    KeptText.line(draft.title(), RowRules.LONGEST_TITLE),
                    KeptText.optional(draft.description(), RowRules.LONGEST_TEXT),
                    draft.owner(),
                    draft.addresses(),
                    draft.replaces(),
                    KeptText.optional(draft.orderedBy(), RowRules.LONGEST_TITLE),
                    null,
                    history,
                    List.of(),
                    List.of());
            record(told, actor, now);
            flush();
            return told;
        });
    }

    @Override
    public boolean has(String reference) {
        return named(reference).isPresent();
    }

    public Optional<Countermeasure> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<CountermeasureRecord> told() {
        return listAll(Sort.by("reference")).stream().map(Countermeasure::told).toList();
    }

    public List<CountermeasureRecord> answering(String incident) {
        return find("incident", Sort.by("reference"), incident).list().stream()
                .map(Countermeasure::told)
                .toList();
    }

    /**
     * Measures that are promised and no more, for a date that begins before that time; what is due first comes first.
     *
     * @param most how many
     */
    @Transactional
    public List<CountermeasureRecord> promisedBefore(Instant end, int most) {
        return find(
                        "select c from Countermeasure c join c.history h where index(h) = size(c.history) - 1"
                                + " and h.status = ?1 and h.due.instant < ?2 order by h.due.instant, c.reference",
                        StatusChange.Status.PROMISED,
                        end)
                .range(0, most - 1)
                .list()
                .stream()
                .map(Countermeasure::told)
                .toList();
    }

    /** @throws Problem.Invalid where nobody is known by that key */
    void known(String person) {
        if (TextRules.refusal(person).isPresent() || people.named(person).isEmpty()) {
            throw ProposalProblems.personUnknown(Letters.shown(person));
        }
    }

    private List<String> causes(String incident) {
        return getEntityManager()
                .createQuery("select c.id from Incident i join i.causes c where i.reference = ?1", String.class)
                .setParameter(1, incident)
                .getResultList();
    }

    private static Incident named(Incidents incidents, String reference) {
        if (TextRules.refusal(reference).isPresent()) {
            throw Incidents.unknown(Letters.shown(reference));
        }
        return incidents.named(reference).orElseThrow(() -> Incidents.unknown(reference));
    }

    /** Only one proposes at a time, and only until it is stored; imports take numbers without waiting here. */
    private String next(int year) {
        getEntityManager()
                .createNativeQuery("select k from proposing_turn where k = 1 for update", Integer.class)
                .getSingleResult();
        String prefix = "CM-" + year + "-";
        int last = getEntityManager()
                .createQuery(
                        "select c.reference from Countermeasure c where c.reference like ?1"
                                + " order by length(c.reference) desc, c.reference desc",
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
