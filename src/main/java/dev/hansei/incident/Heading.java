package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
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

    /** The severity as its name, the title in both languages, or the zone as its name. */
    public String said(Told what) {
        return switch (what) {
            case SEVERITY -> severity.name();
            case TITLE -> said(title, Language.JA) + " / " + said(title, Language.EN);
            case ZONE -> zone.getId();
        };
    }

    private static String said(Bilingual title, Language language) {
        return title.has(language) ? title.in(language) : "";
    }

    /** What a heading tells. */
    public enum Told {
        SEVERITY,
        TITLE,
        ZONE
    }

    public Heading after(DeclaredChange change) {
        return new Heading(
                change.place() == null ? zone : ZoneId.of(change.place()),
                change.title() == null ? title : change.title(),
                change.severity() == null ? severity : change.severity());
    }
}
