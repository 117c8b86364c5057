package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Changes what was declared of an incident: how bad it is, what it is called, and the zone people speak in. */
@ApplicationScoped
public class DeclaredChanges {

    private final Rooms rooms;
    private final Timeline timeline;

    DeclaredChanges(Rooms rooms, Timeline timeline) {
        this.rooms = rooms;
        this.timeline = timeline;
    }

    /** As the other one, whatever stands now. */
    public DeclaredChange change(String reference, ChangeDraft sent, Actor actor, Instant now) {
        return change(reference, sent, null, actor, now);
    }

    /**
     * Logs that it changes, and changes it, both or neither; told again under the same id it is the same change.
     *
     * @param seen what the sender saw, as {@link Heading#said} says it; null where it does not matter
     * @throws Problem.Refused {@code incident/unchanged} where it stands just so already, {@code incident/changed-since}
     *     where somebody else changed what the sender saw
     */
    public DeclaredChange change(String reference, ChangeDraft sent, String seen, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        ChangeDraft draft = sent.kept();
        return rooms.inside(reference, incident -> {
            Optional<DeclaredChange> known = incident.changeToldBy(draft.id());
            if (known.filter(draft::saidBy).isPresent()) {
                return known.get();
            }
            Heading before = incident.heading();
            DeclaredChange change = draft.at(Rooms.at(draft.at(), incident, now), actor.person());
            if (draft.at() != null) {
                incident.refuseBefore(change.at(), timeline.first(incident.row()));
                if (WindowDraft.ahead(change.at(), incident.declared(), now)) {
                    throw ChangeProblems.ahead(change.at());
                }
            }
            if (before.after(change).equals(before)) {
                throw ChangeProblems.unchanged(change);
            }
            if (seen != null && !seen.equals(before.said(change.told()))) {
                throw ChangeProblems.changedSince(change.told(), before.said(change.told()));
            }
            if (!timeline.store(reference, entry(before, change), null, actor, now)
                    .fresh()) {
                throw TimelineProblems.idUsed(draft.id());
            }
            incident.change(change);
            rooms.record(reference, "incident.changed", change, actor, now);
            return change;
        });
    }

    private static EntryRecord entry(Heading before, DeclaredChange change) {
        return EntryDraft.kept(new EntryRecord(
                change.entry(),
                change.at(),
                null,
                null,
                EntryRecord.Kind.NOTE,
                EntryRecord.Visibility.INTERNAL,
                Bilingual.of(told(before, change, Language.JA), told(before, change, Language.EN)),
                change.by(),
                null,
                null));
    }

    private static String told(Heading before, DeclaredChange change, Language language) {
        boolean ja = language == Language.JA;
        String what;
        if (change.severity() != null) {
            what = ja
                    ? "重大度を" + before.severity() + "から" + change.severity() + "に変更した。"
                    : "Severity changed from " + before.severity() + " to " + change.severity() + ".";
        } else if (change.title() != null) {
            String from = before.title().orOther(language);
            String to = change.title().orOther(language);
            what = ja ? "件名を「" + from + "」から「" + to + "」に変更した。" : "Title changed from “" + from + "” to “" + to + "”.";
        } else {
            what = ja
                    ? "タイムゾーンを" + before.zone() + "から" + change.place() + "に変更した。"
                    : "Time zone changed from " + before.zone() + " to " + change.place() + ".";
        }
        // A reason is not put into the language that it lacks, where it would count as translated.
        if (change.reason() == null || !change.reason().has(language)) {
            return what;
        }
        return what + (ja ? "理由：" : " Reason: ") + change.reason().in(language);
    }
}
