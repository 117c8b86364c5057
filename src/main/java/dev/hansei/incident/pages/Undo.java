package dev.hansei.incident.pages;

import dev.hansei.base.Language;
import dev.hansei.incident.DeclaredChange;
import dev.hansei.incident.Heading;
import dev.hansei.incident.HeadingChange;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.room.IncidentRoom;
import java.util.Map;

/**
 * What was just done, and the form that does the opposite.
 *
 * @param milestone which was moved, or null
 * @param from how it was before, or the time of the entry at which the milestone stood
 * @param to how it is now, or empty
 * @param address what the form is sent to
 */
public record Undo(
        What what, Milestone.Kind milestone, String from, String to, String address, Map<String, String> fields) {

    /** Under this an undo tells what it undoes: it is refused where something else stands by then. */
    private static final String SEEN = "seen";

    /** What can be undone. */
    public enum What {
        SEVERITY,
        TITLE,
        ZONE,
        MILESTONE
    }

    /**
     * Back to how it was before a change; null where the change is not the last word any more.
     *
     * @param entry the id of the entry that tells of the change, or empty
     */
    static Undo of(IncidentRoom room, String entry, Language language) {
        return room.changes().stream()
                .filter(told -> entry.equals(told.change().entry()))
                .findFirst()
                .map(told -> of(room, told, language))
                .orElse(null);
    }

    /**
     * Back to the entry at which a milestone stood before it was moved.
     *
     * @param entry at which it stands now
     */
    static Undo moved(String ref, Milestone.Kind milestone, EntryView former, String entry) {
        return new Undo(
                What.MILESTONE,
                milestone,
                former.full(),
                "",
                "/incidents/" + ref + "/timeline/" + former.id() + "/milestones",
                Map.of("kind", milestone.name(), SEEN, milestone + "/" + entry));
    }

    private static Undo of(IncidentRoom room, HeadingChange told, Language language) {
        DeclaredChange change = told.change();
        Heading before = told.before();
        String address = "/incidents/" + room.ref() + "/changes";
        if (change.severity() != null) {
            String from = before.severity().name();
            return room.severity() != change.severity()
                    ? null
                    : new Undo(
                            What.SEVERITY,
                            null,
                            from,
                            change.severity().name(),
                            address,
                            Map.of("severity", from, SEEN, change.severity().name()));
        }
        if (change.title() != null) {
            return !room.title().equals(change.title())
                    ? null
                    : new Undo(
                            What.TITLE,
                            null,
                            before.title().orOther(language),
                            change.title().orOther(language),
                            address,
                            Map.of(
                                    SEEN,
                                    told.before().after(change).said(Heading.Told.TITLE),
                                    "ja",
                                    HeadingView.text(before.title(), Language.JA),
                                    "en",
                                    HeadingView.text(before.title(), Language.EN)));
        }
        String from = before.zone().getId();
        return !room.zone().getId().equals(change.place())
                ? null
                : new Undo(What.ZONE, null, from, change.place(), address, Map.of("place", from, SEEN, change.place()));
    }
}
