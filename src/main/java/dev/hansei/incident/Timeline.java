package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Letters;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.TextRules;
import dev.hansei.base.Turn;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import dev.hansei.people.People;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes entries on timelines. An entry takes no lock on its incident and loads none of the other entries, so that many
 * people can log at once; what keeps two of them apart is that ids and corrections are unique in the database.
 */
@ApplicationScoped
public class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final Bilingual TRANSLATED = Bilingual.of("翻訳を追加した。", "Added the translation.");

    private final People people;
    private final Signals signals;
    private final Trail trail;

    Timeline(People people, Signals signals, Trail trail) {
        this.people = people;
        this.signals = signals;
        this.trail = trail;
    }

    /**
     * Logs an entry under the id that its sender made. The same entry sent again is the same entry.
     *
     * @throws Problem.Invalid {@code timeline/id-used} where another entry has the id
     */
    public Logged log(String incident, EntryRecord sent, Actor actor, Instant now) {
        return log(incident, sent, null, actor, now);
    }

    /** @param source where the entry came from */
    public Logged log(String incident, EntryRecord sent, Source source, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE, Role.OPERATOR);
        EntryRecord entry = EntryDraft.kept(sent);
        if (entry.supersedes() != null || entry.reason() != null) {
            throw TimelineProblems.notACorrection();
        }
        return Turn.take(() -> store(incident, entry, source, actor, now));
    }

    /**
     * Puts an entry in the place of another one; both stay visible.
     *
     * @param superseded the id of the entry that was wrong
     * @throws Problem.Refused {@code timeline/superseded} where somebody else corrected it first, with their text
     */
    public Logged correct(String incident, String superseded, EntryRecord sent, Actor actor, Instant now) {
        return correct(incident, superseded, sent, null, actor, now);
    }

    /** @param source where the correction came from */
    public Logged correct(
            String incident, String superseded, EntryRecord sent, Source source, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        if (sent.supersedes() != null && !sent.supersedes().equals(superseded)) {
            throw TimelineProblems.supersedesOther(sent.supersedes());
        }
        EntryRecord entry = EntryDraft.kept(EntryDraft.superseding(sent, superseded));
        if (entry.reason() == null) {
            throw TimelineProblems.reasonMissing();
        }
        return Turn.take(() -> store(incident, entry, source, actor, now));
    }

    /**
     * Adds the language that an entry lacks, and changes nothing else.
     *
     * @param id of the entry that holds both languages
     * @throws Problem.Refused {@code timeline/already-translated}
     */
    public Logged translate(
            String incident, String untranslated, String id, Language language, String text, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        return Turn.take(() -> {
            EntryRecord before = entry(incidentRow(incident), untranslated).told();
            if (before.text().has(language)) {
                throw TimelineProblems.translated(language);
            }
            Bilingual both = language == Language.JA
                    ? Bilingual.of(text, before.text().en())
                    : Bilingual.of(before.text().ja(), text);
            EntryRecord translated = EntryDraft.kept(new EntryRecord(
                    id,
                    before.at(),
                    before.until(),
                    before.learned(),
                    before.kind(),
                    before.visibility(),
                    both,
                    before.by(),
                    untranslated,
                    TRANSLATED));
            if (!translated.text().has(language)) {
                throw new Problem.Invalid(
                        "input/text-missing",
                        Bilingual.of("訳文がありません。書いてください。", "The translation is missing. Write it."));
            }
            return store(incident, translated, null, actor, now);
        });
    }

    /** Stores a checked entry within the caller's transaction. */
    Logged store(String reference, EntryRecord entry, Source source, Actor actor, Instant now) {
        UUID incident = incidentRow(reference);
        Optional<TimelineEntry> known = named(incident, entry.id());
        if (known.isPresent()) {
            return again(incident, known.get(), entry);
        }
        if (entry.by() != null) {
            known(entry.by());
        }
        if (entry.supersedes() != null) {
            refuseOtherHandOver(entry(incident, entry.supersedes()).told(), entry);
            successor(incident, entry.supersedes()).ifPresent(first -> {
                throw TimelineProblems.superseded(first);
            });
        }
        Incident owner = getEntityManager().getReference(Incident.class, incident);
        TimelineEntry stored = new TimelineEntry(owner, entry, actor.person(), source, now);
        persistAndFlush(stored);
        trail.record(Fact.of("incident/" + reference, "timeline.logged", entry).hiding("text", "reason"), actor, now);
        signals.tell(new Signal("incident/" + reference, Signal.ENTRY, stored.row(), entry.id()));
        // A correction may move a milestone, and shows on the entry that it corrects.
        if (entry.supersedes() != null) {
            signals.tell(new Signal("incident/" + reference, Signal.ROOM, stored.row(), reference));
        }
        return new Logged(EntryRow.of(stored, null), true);
    }

    /** The command went over with the entry, or did not: no correction changes that. */
    private static void refuseOtherHandOver(EntryRecord before, EntryRecord correction) {
        boolean was = before.kind() == EntryRecord.Kind.HANDOVER;
        if (was != (correction.kind() == EntryRecord.Kind.HANDOVER)) {
            throw TimelineProblems.handOverKept(was);
        }
    }

    private Logged again(UUID incident, TimelineEntry known, EntryRecord entry) {
        if (!known.told().equals(entry)) {
            throw TimelineProblems.idUsed(entry.id());
        }
        String supersededBy =
                successor(incident, known.name()).map(TimelineEntry::name).orElse(null);
        return new Logged(EntryRow.of(known, supersededBy), false);
    }

    /** @throws Problem.NotFound where the incident has no such entry */
    public TimelineEntry entry(UUID incident, String id) {
        return named(incident, id).orElseThrow(() -> TimelineProblems.unknown(id));
    }

    /** What cannot be an id names nothing, and is not asked of the database. */
    Optional<TimelineEntry> named(UUID incident, String id) {
        return !TextRules.isId(id)
                ? Optional.empty()
                : find("incident.id = ?1 and name = ?2", incident, id).firstResultOptional();
    }

    /** The entry that corrects the one of this id. */
    public Optional<TimelineEntry> successor(UUID incident, String id) {
        return !TextRules.isId(id)
                ? Optional.empty()
                : find("incident.id = ?1 and supersedes = ?2", incident, id).firstResultOptional();
    }

    /** The earliest time that an entry which stands tells of. */
    Optional<Moment> first(UUID incident) {
        return find(
                        "from TimelineEntry e where e.incident.id = ?1 and not exists (select 1 from TimelineEntry s"
                                + " where s.incident = e.incident and s.supersedes = e.name) order by e.at.instant",
                        incident)
                .firstResultOptional()
                .map(entry -> entry.told().at());
    }

    /** @throws Problem.Invalid where nobody is known by that key */
    void known(String person) {
        if (TextRules.refusal(person).isPresent() || people.named(person).isEmpty()) {
            throw IncidentProblems.personUnknown(Letters.shown(person));
        }
    }

    /** As people know them: by the name rather than the key. */
    Bilingual name(String person) {
        return people.named(person).map(known -> known.told().name()).orElseGet(() -> Bilingual.of(person, person));
    }

    /** @throws Problem.NotFound where there is no such incident */
    public UUID incidentRow(String reference) {
        if (TextRules.refusal(reference).isPresent()) {
            throw Incidents.unknown(Letters.shown(reference));
        }
        return getEntityManager()
                .createQuery("select i.id from Incident i where i.reference = ?1", UUID.class)
                .setParameter(1, reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Incidents.unknown(reference));
    }
}
