package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.Source;
import dev.hansei.incident.room.Marks;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An entry as a screen shows it.
 *
 * @param order what rows are sorted by
 * @param day short, with its weekday
 * @param lang of the text shown
 * @param missing the tag of the language that is not written yet, or empty
 * @param recorded the system's clock when it was stored
 * @param taker who takes over with it, or empty
 * @param source where it came from, or null where somebody typed it
 * @param milestones the marks that stand at this entry
 */
public record EntryView(
        String id,
        String row,
        String order,
        String day,
        String clock,
        String full,
        String text,
        String lang,
        String missing,
        EntryRecord.Kind kind,
        EntryRecord.Visibility visibility,
        EntryRow.Timing timing,
        String recorded,
        String by,
        String taker,
        Source source,
        String supersedes,
        String supersededBy,
        String reason,
        List<Milestone.Kind> milestones) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    static EntryView of(EntryRow row, Marks marks, Names names) {
        EntryRecord entry = row.entry();
        Language language = names.language();
        Language shown = entry.text().has(language) ? language : language.other();
        return new EntryView(
                entry.id(),
                row.row().toString(),
                "%020d".formatted(entry.at().instant().toEpochMilli()) + row.row(),
                MomentWords.shortDay(entry.at().day(), language),
                clock(entry, marks.zone(), language),
                entry.until() == null
                        ? MomentWords.full(entry.at(), language)
                        : MomentWords.span(entry.at(), entry.until(), language),
                entry.text().in(shown),
                shown.tag(),
                missing(entry.text()),
                entry.kind(),
                entry.visibility(),
                row.timing(),
                MomentWords.day(Moment.exact(row.recordedAt(), marks.zone()), language) + " "
                        + CLOCK.format(row.recordedAt().atZone(marks.zone())),
                names.of(entry.by() == null ? row.loggedBy() : entry.by()),
                names.of(marks.takers().get(entry.id())),
                row.source(),
                entry.supersedes(),
                row.supersededBy(),
                entry.reason() == null ? "" : entry.reason().orOther(language),
                marks.milestones().stream()
                        .filter(milestone -> milestone.row().entry().id().equals(entry.id()))
                        .map(milestone -> milestone.kind())
                        .toList());
    }

    public boolean stands() {
        return supersededBy == null;
    }

    /** Whether its kind says more than its milestone does; in Japanese 検知 is the word for both. */
    public boolean kindTold() {
        return kind != EntryRecord.Kind.DETECTION || !milestones.contains(Milestone.Kind.DETECTED);
    }

    /** Whether it came from elsewhere by itself; a bundle is the incident's own record. */
    public boolean foreign() {
        return source != null && source != Source.BUNDLE;
    }

    /** Whether two clocks far apart are worth a mark; a correction is later by nature, and says so. */
    public boolean untimely() {
        return timing != EntryRow.Timing.ON_TIME && supersedes == null && (source == null || !source.collected());
    }

    public boolean ahead() {
        return timing == EntryRow.Timing.AHEAD;
    }

    /** A time said in another zone than the incident's names it. */
    private static String clock(EntryRecord entry, ZoneId zone, Language language) {
        String from = MomentWords.clock(entry.at(), language);
        String span = entry.until() == null ? from : from + "–" + MomentWords.clock(entry.until(), language);
        return entry.at().zone().equals(zone) ? span : span + " " + MomentWords.zone(entry.at());
    }

    private static String missing(Bilingual text) {
        if (!text.has(Language.JA)) {
            return Language.JA.tag();
        }
        return text.has(Language.EN) ? "" : Language.EN.tag();
    }
}
