package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.base.Turn;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.TextPiece;
import dev.hansei.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Logs what was typed on the entry line, once it has been understood. */
@ApplicationScoped
public class Lines {

    private final Timeline timeline;
    private final Rooms rooms;
    private final People people;

    Lines(Timeline timeline, Rooms rooms, People people) {
        this.timeline = timeline;
        this.rooms = rooms;
        this.people = people;
    }

    /**
     * Logs the line, and sets its milestone where that is not set yet. A milestone that stands elsewhere does not keep an
     * entry from being logged: in an outage the entry matters more.
     *
     * @param id made by whoever typed the line, so that it can be sent again
     * @return what was logged, and why the milestone was not set, if so
     */
    public LoggedLine log(
            String incident, String id, EntryLine line, EntryRecord.Visibility visibility, Actor actor, Instant now) {
        return log(incident, entry(id, line, visibility, actor), line.milestone(), null, actor, now);
    }

    /**
     * As {@link #log(String, String, EntryLine, EntryRecord.Visibility, Actor, Instant)}, for a line that came from
     * elsewhere.
     *
     * @param milestone the milestone that it names, or null
     */
    public LoggedLine log(
            String incident, EntryRecord entry, Milestone.Kind milestone, Source source, Actor actor, Instant now) {
        refuseHandOver(entry);
        return Turn.take(() -> {
            Logged logged = timeline.log(incident, entry, source, actor, now);
            return new LoggedLine(logged, mark(incident, entry.id(), milestone, actor, now));
        });
    }

    /**
     * An entry that says so hands no command over; bundles and tables, which tell of the past, may hold one.
     *
     * @throws Problem.Invalid {@code timeline/hand-over}
     */
    public static void refuseHandOver(EntryRecord entry) {
        if (entry.kind() == EntryRecord.Kind.HANDOVER) {
            throw TimelineProblems.handOver();
        }
    }

    /** Why the milestone was not set, or null where it was or none was named. */
    public Bilingual mark(String incident, String id, Milestone.Kind milestone, Actor actor, Instant now) {
        if (milestone == null) {
            return null;
        }
        try {
            rooms.mark(incident, new Milestone(milestone, id, null), actor, now);
            return null;
        } catch (Problem.Refused | Problem.Forbidden standsElsewhere) {
            return standsElsewhere.sentence();
        }
    }

    /** The entry that a line tells, under the person it names, or else whoever wrote it. */
    public EntryRecord entry(String id, EntryLine line, EntryRecord.Visibility visibility, Actor actor) {
        String by = line.people().stream()
                .filter(person -> people.named(person).isPresent())
                .findFirst()
                .orElse(actor.person());
        return new EntryRecord(
                id, line.at(), line.until(), null, line.kind(), visibility, text(line, by), by, null, null);
    }

    /** The text in the language it is written in; mentions that no field of an entry holds stay in it. */
    private static Bilingual text(EntryLine line, String by) {
        Stream<String> mentions = Stream.of(
                        line.people().stream()
                                .filter(person -> !person.equals(by))
                                .map(person -> "@" + person),
                        line.tags().stream().map(tag -> "#" + tag),
                        line.countermeasures().stream().map(measure -> ">" + measure))
                .flatMap(named -> named)
                .filter(mention -> !TextPiece.named(line.text(), mention));
        String text = Stream.concat(Stream.of(line.text()), mentions).collect(Collectors.joining(" "));
        return switch (Language.written(text)) {
            case JA -> Bilingual.of(text, null);
            case EN -> Bilingual.of(null, text);
        };
    }
}
