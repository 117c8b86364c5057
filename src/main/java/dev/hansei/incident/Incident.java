package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Moment;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One event with one or more impact windows; everything about it is added, nothing is changed. */
@Entity
public class Incident implements Grows<IncidentRecord> {

    @Id
    private UUID id;

    private String reference;
    private ZoneId zone;
    private Bilingual title;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private Moment declared;
    private Bilingual summary;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<ImpactWindow> windows = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<RuledOut> ruledOut = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Cause> causes = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Related> related = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TimelineEntry> timeline = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Series> series = new ArrayList<>();

    protected Incident() {}

    Incident(IncidentRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        zone = told.zone();
        title = told.title();
        severity = told.severity();
        declared = told.declared();
        summary = told.summary();
        add(told, now);
    }

    public String ref() {
        return reference;
    }

    /** The told entries that are not on the timeline yet. */
    List<EntryRecord> unlogged(IncidentRecord told) {
        return Rows.missing(timeline, TimelineEntry::name, told.timeline(), EntryRecord::id);
    }

    @Override
    public void add(IncidentRecord told, Instant now) {
        unlogged(told).forEach(entry -> timeline.add(new TimelineEntry(this, entry, now)));
        Rows.append(windows, told.windows(), ImpactWindow::id);
        Rows.append(figures, told.figures(), Figure::id);
        Rows.append(milestones, told.milestones(), Function.identity());
        Rows.append(ruledOut, told.ruledOut(), RuledOut::id);
        Rows.append(causes, told.causes(), Cause::id);
        Rows.append(related, told.related(), Function.identity());
        Rows.missing(decisions, Decision::name, told.decisions(), DecisionRecord::id)
                .forEach(decision -> decisions.add(new Decision(this, decision, now)));
        series.forEach(course -> told.series().stream()
                .filter(more -> more.id().equals(course.name()))
                .forEach(course::add));
        Rows.missing(series, Series::name, told.series(), SeriesRecord::id)
                .forEach(course -> series.add(new Series(this, course, now)));
    }

    @Override
    public IncidentRecord told() {
        return new IncidentRecord(
                reference,
                zone,
                title,
                severity,
                declared,
                summary,
                List.copyOf(windows),
                List.copyOf(figures),
                timeline.stream().map(TimelineEntry::told).toList(),
                List.copyOf(milestones),
                List.copyOf(ruledOut),
                decisions.stream().map(Decision::told).toList(),
                List.copyOf(causes),
                series.stream().map(Series::told).toList(),
                List.copyOf(related));
    }
}
