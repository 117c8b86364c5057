package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What an incident is called, how bad it is, and in which zone people speak of it: as declared, or as changed last. */
public record Heading(ZoneId zone, Bilingual title, Severity severity) {

    /** As it stands after these changes. */
    public Heading after(List<DeclaredChange> changes) {
        Heading heading = this;
        for (DeclaredChange change : changes) {
            heading = heading.after(change);
        }
        return heading;
    }

    /** The changes in their order. */
    public List<HeadingChange> history(List<DeclaredChange> changes) {
        List<HeadingChange> history = new ArrayList<>();
        Heading before = this;
        for (DeclaredChange change : changes) {
            history.add(new HeadingChange(change, before));
            before = before.after(change);
        }
        return List.copyOf(history);
    }

    Heading after(DeclaredChange change) {
        return new Heading(
                change.place() == null ? zone : ZoneId.of(change.place()),
                change.title() == null ? title : change.title(),
                change.severity() == null ? severity : change.severity());
    }
}
