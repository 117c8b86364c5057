package dev.hansei.report;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.report.wording.Prose;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What happened, day by day, as far as customers may read it.
 *
 * @param zone which clock the times follow
 */
public record Timeline(Text zone, List<Day> days) implements Part {

    static Timeline of(IncidentRecord incident, AsOf asOf, Disclosure disclosure, Texts texts) {
        PublicEntries entries = PublicEntries.of(incident, asOf, disclosure);
        Map<Clock, List<EntryRecord>> byClock = entries.current().stream()
                .collect(Collectors.groupingBy(
                        entry -> Clock.of(incident.zone(), entry), LinkedHashMap::new, Collectors.toList()));
        List<Day> days = byClock.entrySet().stream()
                .map(group -> new Day(
                        texts.words()
                                .fill(
                                        "timeline.caption",
                                        texts.computed(language ->
                                                MomentWords.day(group.getKey().day(), language)),
                                        zone(
                                                incident,
                                                group.getValue().getFirst().at(),
                                                texts)),
                        group.getValue().stream()
                                .map(entry -> entry(incident, entry, entries, disclosure, texts))
                                .toList()))
                .toList();
        return new Timeline(zone(incident, incident.declared(), texts), days);
    }

    /** On the day on which the clocks change, the same figures mean two times: each offset has a table of its own. */
    private record Clock(LocalDate day, ZoneOffset offset) {

        static Clock of(ZoneId zone, EntryRecord entry) {
            return new Clock(
                    entry.at().day(), zone.getRules().getOffset(entry.at().instant()));
        }
    }

    private static Text zone(IncidentRecord incident, Moment at, Texts texts) {
        Moment there = Moment.exact(at.instant(), incident.zone());
        return texts.computed(language -> MomentWords.zoneSentence(incident.zone(), there, language));
    }

    @Override
    public boolean empty() {
        return days.isEmpty();
    }

    private static Entry entry(
            IncidentRecord incident, EntryRecord entry, PublicEntries entries, Disclosure disclosure, Texts texts) {
        Integer addedIn = disclosure.addedIn(entry.id());
        List<Text> milestones = Milestone.standing(incident.milestones()).stream()
                .filter(milestone -> entry.equals(entries.currentOf(milestone.entry())))
                .map(Milestone::kind)
                .map(kind -> texts.words().of("milestone", kind))
                .toList();
        return new Entry(
                texts.when(entry.at()),
                texts.when(entry.until()),
                clock(incident.zone(), entry, texts),
                texts.words().of("entry", entry.kind()),
                milestones,
                texts.prose(path(incident, entry) + ".text", entry.text()),
                texts.when(entry.learned()),
                addedIn == null ? null : texts.words().fill("timeline.added", addedIn),
                entries.before(entry).stream()
                        .map(former -> former(incident, former, texts))
                        .toList());
    }

    private static Former former(IncidentRecord incident, PublicEntries.Former former, Texts texts) {
        return new Former(
                texts.when(former.entry().at()),
                texts.words().fill("timeline.former", clock(incident.zone(), former.entry(), texts)),
                texts.prose(
                        path(incident, former.entry()) + ".text", former.entry().text()),
                texts.text(
                        path(incident, former.correction()) + ".reason",
                        former.correction().reason()));
    }

    private static String path(IncidentRecord incident, EntryRecord entry) {
        return incident.ref() + ".timeline[" + entry.id() + "]";
    }

    private static Text clock(ZoneId zone, EntryRecord entry, Texts texts) {
        if (entry.at().dated()) {
            return texts.words().of("timeline.day");
        }
        return texts.computed(language -> entry.until() == null
                ? clock(zone, entry.at(), language)
                : clock(zone, entry.at(), language)
                        + (language == Language.JA ? "～" : "–")
                        + until(zone, entry, language));
    }

    private static String until(ZoneId zone, EntryRecord entry, Language language) {
        return entry.until().day().equals(entry.at().day())
                ? clock(zone, entry.until(), language)
                : MomentWords.full(entry.until(), language);
    }

    /** A time said in another zone than the incident's names it. */
    private static String clock(ZoneId zone, Moment moment, Language language) {
        String clock = MomentWords.clock(moment, language);
        return moment.zone().equals(zone) ? clock : clock + " " + MomentWords.zone(moment);
    }

    /** One day's entries. */
    public record Day(Text caption, List<Entry> entries) {}

    /**
     * @param milestones what this entry marks, such as the detection
     * @param learned when it became known, where that was later
     * @param added which later edition first showed it, or null
     * @param former what was said in its place before, the latest first
     */
    public record Entry(
            When at,
            When until,
            Text clock,
            Text kind,
            List<Text> milestones,
            Prose text,
            When learned,
            Text added,
            List<Former> former) {}

    /** An entry that was corrected, and why. */
    public record Former(When at, Text label, Prose text, Text reason) {}
}
