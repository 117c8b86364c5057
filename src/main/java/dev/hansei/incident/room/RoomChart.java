package dev.hansei.incident.room;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.document.chart.ChartStory;
import dev.hansei.document.chart.ChartStory.Lane;
import dev.hansei.document.chart.TimelineChart;
import dev.hansei.document.html.SvgDrawing;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.Milestone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The timeline of a room as a drawing in the reader's language. */
public record RoomChart(IncidentRoom room, List<EntryRow> entries, Language language) {

    /** What may be drawn with brackets; the first notice is a point alone. */
    private static final List<DerivedTime.Kind> BRACKETS = List.of(
            DerivedTime.Kind.TO_DETECT,
            DerivedTime.Kind.TO_IDENTIFY,
            DerivedTime.Kind.TO_MITIGATE,
            DerivedTime.Kind.TO_RECOVER);

    /** SVG, or empty while there is nothing to draw. */
    public Optional<String> svg(String id) {
        ChartStory story = story();
        return TimelineChart.drawable(story)
                ? Optional.of(SvgDrawing.write(TimelineChart.of(story), id, language, title(), description()))
                : Optional.empty();
    }

    ChartStory story() {
        Map<Lane, String> lanes = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            lanes.put(lane, ChartWords.lane(lane, language));
        }
        List<ChartStory.Point> milestones = room.milestones().stream()
                .filter(milestone -> !milestone.at().dated())
                .map(this::point)
                .toList();
        List<String> marked = room.milestones().stream()
                .map(milestone -> milestone.row().entry().id())
                .toList();
        List<ChartStory.Point> others = entries.stream()
                .filter(EntryRow::stands)
                .map(EntryRow::entry)
                .filter(entry -> !entry.at().dated() && !marked.contains(entry.id()))
                .map(this::point)
                .toList();
        return new ChartStory(
                room.zone(),
                language,
                lanes,
                Stream.concat(milestones.stream(), others.stream()).toList(),
                room.windows().stream()
                        .map(window -> new ChartStory.Span(
                                window.from().instant(),
                                window.to() == null ? null : window.to().instant(),
                                window.scope().orOther(language)))
                        .toList(),
                BRACKETS.stream().map(this::bracket).filter(Objects::nonNull).toList());
    }

    private ChartStory.Point point(StandingMilestone milestone) {
        return new ChartStory.Point(
                lane(milestone.kind()),
                milestone.at().instant(),
                clock(milestone.at()) + " " + ChartWords.milestone(milestone.kind(), language),
                true);
    }

    private ChartStory.Point point(EntryRecord entry) {
        String text = entry.text().orOther(language).lines().findFirst().orElse("");
        return new ChartStory.Point(lane(entry.kind()), entry.at().instant(), clock(entry.at()) + " " + text, false);
    }

    private ChartStory.Bracket bracket(DerivedTime.Kind kind) {
        return room.times().stream()
                .filter(time -> time.kind() == kind)
                .findFirst()
                .map(time -> new ChartStory.Bracket(
                        at(Milestone.Kind.IMPACT_BEGAN).instant(),
                        at(kind.end()).instant(),
                        words(time)))
                .orElse(null);
    }

    private Moment at(Milestone.Kind kind) {
        return room.milestones().stream()
                .filter(milestone -> milestone.kind() == kind)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private String words(DerivedTime time) {
        return ChartWords.time(time.kind(), MomentWords.duration(time.length(), language), time.about(), language);
    }

    private String title() {
        return language == Language.JA ? room.ref() + " の時系列" : "Timeline of " + room.ref();
    }

    private String description() {
        String times = room.times().stream()
                .map(this::words)
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        String windows = room.windows().stream()
                .map(window -> MomentWords.span(window.from(), window.to(), language))
                .collect(Collectors.joining(language == Language.JA ? "、" : "; "));
        return switch (language) {
            case JA ->
                (windows.isEmpty() ? "" : "影響：" + windows + "。") + (times.isEmpty() ? "" : times + "。") + "詳しくは表にあります。";
            case EN ->
                (windows.isEmpty() ? "" : "Impact: " + windows + ". ") + (times.isEmpty() ? "" : times + ". ")
                        + "The table has the details.";
        };
    }

    private String clock(Moment moment) {
        return MomentWords.clock(Moment.exact(moment.instant(), room.zone()), language);
    }

    private static Lane lane(Milestone.Kind kind) {
        return switch (kind) {
            case IMPACT_BEGAN, RECOVERED -> Lane.SYMPTOM;
            case DETECTED -> Lane.DETECTION;
            case CAUSE_IDENTIFIED, MITIGATED -> Lane.RESPONSE;
            case FIRST_NOTICE -> Lane.COMMUNICATION;
        };
    }

    private static Lane lane(EntryRecord.Kind kind) {
        return switch (kind) {
            case EVENT, NOT_AFFECTED, NOTE -> Lane.SYMPTOM;
            case DETECTION -> Lane.DETECTION;
            case ACTION, FAILED_ATTEMPT, DECISION, HANDOVER -> Lane.RESPONSE;
            case COMMUNICATION -> Lane.COMMUNICATION;
        };
    }
}
