package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.incident.Cause;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Figure;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.Severity;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.Correction;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Revision;
import dev.hansei.publication.Section;
import dev.hansei.publication.Shown;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small outage of 1 March 2024 that a test adds to; what the rules are about is said in the test itself. */
final class Story {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    final List<EntryRecord> timeline = new ArrayList<>();
    final List<Milestone> milestones = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final List<Addendum> addenda = new ArrayList<>();
    final List<Correction> corrections = new ArrayList<>();
    final List<CountermeasureRecord> measures = new ArrayList<>();
    final List<Revision> revisions = new ArrayList<>();

    static Moment at(String text) {
        return MomentText.read(text, TOKYO, null);
    }

    static Bilingual both(String en) {
        return Bilingual.of("「" + en + "」", en);
    }

    /** Two editions: 2 March and 5 March. */
    static Story begin() {
        Story story = new Story();
        story.revisions.add(new Revision(1, at("2024-03-02"), both("first edition")));
        story.revisions.add(new Revision(2, at("2024-03-05"), both("second edition")));
        return story;
    }

    Story section(String id, int revision, Shown... shown) {
        sections.add(
                new Section(id, revision, both("Section " + id), both("Body of " + id + "."), Arrays.asList(shown)));
        return this;
    }

    Story addendum(String id, String section, String after, int revision, String at, Shown... shown) {
        addenda.add(new Addendum(
                id,
                section,
                after,
                revision,
                at(at),
                both("Addendum " + id),
                both("Text of " + id + "."),
                Arrays.asList(shown)));
        return this;
    }

    Story entry(String id, String at, EntryRecord.Visibility visibility, String text) {
        return entry(id, at, visibility, text, null);
    }

    Story entry(String id, String at, EntryRecord.Visibility visibility, String text, String supersedes) {
        timeline.add(new EntryRecord(
                id,
                at(at),
                null,
                null,
                EntryRecord.Kind.EVENT,
                visibility,
                both(text),
                "person-key",
                supersedes,
                supersedes == null ? null : both("reason of " + id)));
        return this;
    }

    Story milestone(Milestone.Kind kind, String entry) {
        milestones.add(new Milestone(kind, entry, null));
        return this;
    }

    Story figure(String id, int amount, String asOf, String supersedes) {
        figures.add(new Figure(
                id,
                both("customers"),
                Figure.Bound.ABOUT,
                BigDecimal.valueOf(amount),
                both("customers"),
                null,
                at(asOf),
                supersedes,
                supersedes == null ? null : both("counted again")));
        return this;
    }

    PostmortemFacts facts() {
        return new PostmortemFacts(postmortem(), incident(), measures, List.of(), List.of(), List.of());
    }

    IncidentRecord incident() {
        return new IncidentRecord(
                "INC-2024-0001",
                TOKYO,
                both("Small outage"),
                Severity.SEV3,
                at("2024-03-01 10:05"),
                null,
                List.of(new ImpactWindow(
                        "w",
                        ImpactWindow.Extent.PARTIAL,
                        at("2024-03-01 10:00"),
                        at("2024-03-01 10:30"),
                        both("Portal"),
                        null,
                        null)),
                figures,
                timeline,
                milestones,
                List.of(),
                List.of(),
                List.of(
                        new Cause(
                                "d",
                                "c",
                                Cause.Weight.CONTRIBUTING,
                                Cause.Effect.OCCURRENCE,
                                null,
                                both("The cable was loose"),
                                null,
                                null),
                        new Cause(
                                "c",
                                null,
                                Cause.Weight.ROOT,
                                Cause.Effect.OCCURRENCE,
                                null,
                                both("A <script> & \"quotes\""),
                                both("Detail with **weight** & <b>no elements</b>."),
                                null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private PostmortemRecord postmortem() {
        return new PostmortemRecord(
                "PM-2024-0001",
                "INC-2024-0001",
                TOKYO,
                both("Report on the small outage"),
                both("Example Inc."),
                sections,
                addenda,
                corrections,
                revisions);
    }
}
