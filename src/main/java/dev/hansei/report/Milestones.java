package dev.hansei.report;

import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Precision;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How long it took from the beginning of the impact to each milestone; computed from the timeline. */
public record Milestones(When began, Text caption, List<Interval> intervals) implements Part {

    static Milestones of(IncidentRecord incident, AsOf asOf, Disclosure disclosure, Texts texts) {
        PublicEntries entries = PublicEntries.of(incident, asOf, disclosure);
        Moment began = moment(Milestone.Kind.IMPACT_BEGAN, incident, entries);
        if (began == null) {
            return new Milestones(null, null, List.of());
        }
        When beginning = texts.when(began);
        return new Milestones(
                beginning,
                texts.words().fill("milestones.caption", beginning.words()),
                Arrays.stream(Milestone.Kind.values())
                        .filter(kind -> kind != Milestone.Kind.IMPACT_BEGAN)
                        .map(kind -> interval(kind, began, moment(kind, incident, entries), texts))
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public boolean empty() {
        return intervals.isEmpty();
    }

    private static Moment moment(Milestone.Kind kind, IncidentRecord incident, PublicEntries entries) {
        return Milestone.standing(incident.milestones()).stream()
                .filter(milestone -> milestone.kind() == kind)
                .map(milestone -> entries.currentOf(milestone.entry()))
                .filter(Objects::nonNull)
                .map(EntryRecord::at)
                .findFirst()
                .orElse(null);
    }

    /** Null where a length cannot be told: one of the two is not public, or only dated. */
    private static Interval interval(Milestone.Kind kind, Moment began, Moment reached, Texts texts) {
        if (reached == null || reached.dated() || began.dated()) {
            return null;
        }
        Text length = texts.computed(language -> MomentWords.duration(began.until(reached), language));
        boolean exact = began.precision() == Precision.EXACT && reached.precision() == Precision.EXACT;
        return new Interval(
                texts.words().of("until", kind),
                texts.when(reached),
                began.until(reached).toSeconds(),
                exact ? length : texts.words().fill("duration.about", length));
    }

    /** From the beginning of the impact until this. */
    public record Interval(Text until, When at, long seconds, Text length) {}
}
