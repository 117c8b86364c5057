package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.incident.DeclaredChange;
import dev.hansei.incident.Heading;
import dev.hansei.incident.HeadingChange;
import dev.hansei.incident.Severity;
import dev.hansei.incident.room.IncidentRoom;
import java.util.Arrays;
import java.util.List;

/**
 * Title, severity and zone as the forms that change them need them, and what they were before.
 *
 * @param worse the next worse severity, or null where there is none
 * @param others the severities that it does not have, the worst first
 * @param ja the title in Japanese, or empty
 * @param seenTitle the title in both languages, by which a form tells what its sender saw
 */
public record HeadingView(
        Severity worse,
        List<Severity> others,
        String ja,
        String en,
        String zone,
        String seenTitle,
        List<Former> former) {

    static HeadingView of(IncidentRoom room, Names names) {
        Severity now = room.severity();
        return new HeadingView(
                now.ordinal() == 0 ? null : Severity.values()[now.ordinal() - 1],
                Arrays.stream(Severity.values()).filter(one -> one != now).toList(),
                text(room.title(), Language.JA),
                text(room.title(), Language.EN),
                room.zone().getId(),
                new Heading(room.zone(), room.title(), now).said(Heading.Told.TITLE),
                room.changes().stream()
                        .map(told -> Former.of(told, room.declared(), names))
                        .toList());
    }

    static String text(Bilingual title, Language language) {
        return title.has(language) ? title.in(language) : "";
    }

    /**
     * A value that stood until it was changed.
     *
     * @param reason why it was changed, or null
     */
    public record Former(FactsView.Said value, String until, String by, FactsView.Said reason) {

        private static Former of(HeadingChange told, Moment declared, Names names) {
            DeclaredChange change = told.change();
            return new Former(
                    value(change, told.before(), names.language()),
                    FactsView.clock(change.at(), declared, names.language()),
                    names.of(change.by()),
                    change.reason() == null ? null : FactsView.Said.of(change.reason(), names.language()));
        }

        private static FactsView.Said value(DeclaredChange change, Heading before, Language language) {
            if (change.title() != null) {
                return FactsView.Said.of(before.title(), language);
            }
            String value = change.severity() == null
                    ? before.zone().getId()
                    : before.severity().name();
            return new FactsView.Said(value, Language.EN.tag());
        }
    }
}
