package dev.hansei.report;

import static dev.hansei.incident.EntryRecord.Visibility.CUSTOMER;
import static dev.hansei.incident.EntryRecord.Visibility.INTERNAL;
import static dev.hansei.report.Story.at;
import static dev.hansei.report.Story.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.document.Block;
import dev.hansei.document.Document;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.incident.Milestone;
import dev.hansei.publication.Correction;
import dev.hansei.publication.Section;
import dev.hansei.publication.Shown;
import dev.hansei.report.wording.Languages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostmortemReportTest {

    @Test
    void an_internal_entry_is_in_neither_text_nor_record() {
        Story story = Story.begin()
                .section("story", 1, Shown.TIMELINE)
                .entry("seen", "2024-03-01 10:00", CUSTOMER, "What everybody may read")
                .entry("hidden", "2024-03-01 10:01", INTERNAL, "What nobody may read");

        PostmortemReport report = PostmortemReport.of(story.facts(), Languages.JA_EN);

        assertThat(text(report)).contains("What everybody may read").doesNotContain("What nobody may read");
        assertThat(json(report))
                .contains("What everybody may read")
                .doesNotContain("What nobody may read", "person-key");
    }

    @Test
    void a_superseded_entry_stays_visible_with_its_correction_and_the_reason() {
        Story story = Story.begin()
                .section("story", 1, Shown.TIMELINE)
                .entry("first", "2024-03-01 10:00", CUSTOMER, "It was the disk")
                .entry("second", "2024-03-01 10:02", CUSTOMER, "It was the cable", "first");

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN)))
                .containsSubsequence("It was the cable", "Superseded (10:00)", "It was the disk", "reason of second");
    }

    @Test
    void a_public_entry_corrected_internally_is_refused() {
        Story story = Story.begin()
                .section("story", 1, Shown.TIMELINE)
                .entry("first", "2024-03-01 10:00", CUSTOMER, "It was the disk")
                .entry("second", "2024-03-01 10:02", INTERNAL, "It was the cable", "first");

        assertThatThrownBy(() -> PostmortemReport.of(story.facts(), Languages.EN))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("report/correction-internal"))
                .hasMessageContaining("second");
    }

    @Test
    void an_internal_step_between_two_public_ones_is_passed_over() {
        Story story = Story.begin()
                .section("story", 1, Shown.TIMELINE)
                .entry("first", "2024-03-01 10:00", CUSTOMER, "It was the disk")
                .entry("second", "2024-03-01 10:01", INTERNAL, "It was somebody", "first")
                .entry("third", "2024-03-01 10:02", CUSTOMER, "It was the cable", "second");

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN)))
                .containsSubsequence("It was the cable", "It was the disk", "reason of third")
                .doesNotContain("It was somebody", "reason of second");
    }

    @Test
    void durations_are_counted_from_the_corrected_times() {
        Story story = Story.begin()
                .section("story", 1, Shown.MILESTONES)
                .entry("began", "2024-03-01 10:00", CUSTOMER, "Began")
                .entry("seen", "2024-03-01 10:20", CUSTOMER, "Seen")
                .entry("seen-earlier", "2024-03-01 10:12", CUSTOMER, "Seen", "seen")
                .milestone(Milestone.Kind.IMPACT_BEGAN, "began")
                .milestone(Milestone.Kind.DETECTED, "seen");

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN))).contains("Detection\t12 min");
    }

    @Test
    void a_milestone_that_customers_may_not_read_is_left_out() {
        Story story = Story.begin()
                .section("story", 1, Shown.MILESTONES)
                .entry("began", "2024-03-01 10:00", CUSTOMER, "Began")
                .entry("seen", "2024-03-01 10:12", INTERNAL, "Seen")
                .entry("over", "2024-03-01 10:30頃", CUSTOMER, "Over")
                .milestone(Milestone.Kind.IMPACT_BEGAN, "began")
                .milestone(Milestone.Kind.DETECTED, "seen")
                .milestone(Milestone.Kind.RECOVERED, "over");

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN)))
                .contains("Recovery\tabout 30 min")
                .doesNotContain("Detection");
    }

    @Test
    void a_missing_translation_is_refused_with_every_path() {
        Story story = Story.begin().entry("seen", "2024-03-01 10:00", CUSTOMER, "Seen");
        story.sections.add(new Section("a", 1, Bilingual.of("見出し", null), Bilingual.of("本文", " "), List.of()));
        story.sections.add(new Section("b", 1, both("B"), null, List.of(Shown.TIMELINE)));

        assertThatThrownBy(() -> PostmortemReport.of(story.facts(), Languages.JA_EN))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("report/translation-missing"))
                .hasMessageEndingWith("PM-2024-0001.sections[a].title.en, PM-2024-0001.sections[a].body.en");
        assertThat(text(PostmortemReport.of(story.facts(), Languages.JA))).contains("見出し", "本文");
    }

    @Test
    void a_text_written_in_neither_language_is_simply_not_there() {
        Story story = Story.begin();
        story.sections.add(new Section("a", 1, both("A"), Bilingual.of(null, ""), List.of(Shown.KEY_FACTS)));

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN))).contains("A", "Small outage");
    }

    @Test
    void an_earlier_edition_shows_nothing_that_came_later() {
        Story story = Story.begin()
                .section("old", 1, Shown.IMPACT)
                .section("new", 2)
                .addendum("later", "old", null, 2, "2024-03-05")
                .figure("count", 100, "2024-03-02", null)
                .figure("recount", 120, "2024-03-05", "count");

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN, 1)))
                .contains("Section old", "about 100 customers", "Edition 1")
                .doesNotContain("Section new", "Addendum", "120", "second edition");
        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN, 2)))
                .contains("Section new", "Addendum later", "second edition")
                .containsSubsequence("about 120 customers", "counted again", "about 100 customers");
    }

    @Test
    void a_follow_up_stands_behind_the_addendum_it_follows() {
        Story story = Story.begin()
                .section("a", 1)
                .addendum("two", "a", null, 2, "2024-03-04")
                .addendum("one", "a", null, 2, "2024-03-03")
                .addendum("one-later", "a", "one", 2, "2024-03-05");

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN)))
                .containsSubsequence("Body of a.", "Text of one.", "Text of one-later.", "Text of two.");
    }

    @Test
    void an_addendum_or_correction_without_a_place_is_refused() {
        Story story = Story.begin().section("a", 1).addendum("lost", "nowhere", null, 2, "2024-03-04");
        story.corrections.add(
                new Correction("stray", "gone", 2, at("2024-03-05"), null, both("after"), both("because")));

        assertThatThrownBy(() -> PostmortemReport.of(story.facts(), Languages.EN))
                .isInstanceOf(Problem.Refused.class)
                .hasMessageEndingWith("lost, stray");
        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN, 1))).contains("Body of a.");
    }

    @Test
    void a_correction_stands_in_place_with_what_stood_before_unless_that_must_not_be_repeated() {
        Story story = Story.begin().section("a", 1).section("b", 1);
        story.corrections.add(
                new Correction("wrong", "a", 2, at("2024-03-05"), both("ten"), both("twelve"), both("miscounted")));
        story.corrections.add(
                new Correction("name", "b", 2, at("2024-03-05"), null, both("a customer"), both("a name was removed")));

        assertThat(text(PostmortemReport.of(story.facts(), Languages.EN)))
                .containsSubsequence("Body of a.", "Correction, Tue 5 Mar 2024", "ten", "twelve", "miscounted")
                .containsSubsequence("Section b", "not repeated", "a customer", "a name was removed")
                .doesNotContain("Body of b.");
    }

    @Test
    void key_facts_stand_on_top_unless_a_section_shows_them() {
        assertThat(text(PostmortemReport.of(Story.begin().section("a", 1).facts(), Languages.EN)))
                .containsSubsequence("Fri 1 Mar 2024, 10:00–10:30 JST (30 min)", "Section a");
        assertThat(text(PostmortemReport.of(
                        Story.begin().section("a", 1, Shown.KEY_FACTS).facts(), Languages.EN)))
                .containsSubsequence("Section a", "Fri 1 Mar 2024, 10:00–10:30 JST (30 min)")
                .containsOnlyOnce("10:00–10:30");
    }

    @Test
    void text_is_escaped_and_light_markup_is_not() {
        String source = ReportSource.of(PostmortemReport.of(
                Story.begin().section("a", 1, Shown.ROOT_CAUSES).facts(), Languages.EN));

        assertThat(source)
                .contains("A &lt;script&gt; &amp; &quot;quotes&quot;")
                .contains("<strong>weight</strong> &amp; &lt;b&gt;no elements&lt;/b&gt;");
        XhtmlReader.read(source, "PM-2024-0001");
    }

    @Test
    void a_document_in_two_languages_marks_each() {
        Document document =
                document(PostmortemReport.of(Story.begin().section("a", 1).facts(), Languages.JA_EN));

        assertThat(document.info().languages()).hasSize(2);
        assertThat(text(PostmortemReport.of(Story.begin().section("a", 1).facts(), Languages.JA_EN)))
                .containsSubsequence("「Body of a.」", "Body of a.");
    }

    @Test
    void an_edition_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> PostmortemReport.of(Story.begin().facts(), Languages.EN, 3))
                .isInstanceOf(Problem.NotFound.class)
                .hasMessageContaining("edition 3");
    }

    @Test
    void the_attached_record_is_the_same_each_time_and_holds_moments_for_programs() {
        PostmortemFacts facts = Story.begin().section("a", 1, Shown.KEY_FACTS).facts();

        assertThat(json(PostmortemReport.of(facts, Languages.EN)))
                .isEqualTo(json(PostmortemReport.of(facts, Languages.EN)))
                .contains("\"at\" : \"2024-03-01T10:00+09:00\"", "\"shows\" : \"KeyFacts\"");
    }

    @Test
    void a_cause_says_the_same_of_the_one_above_it_in_both_languages() {
        Story story = Story.begin().section("a", 1, Shown.CONTRIBUTING_CAUSES);

        assertThat(text(PostmortemReport.of(story.facts(), Languages.JA_EN)))
                .containsSubsequence("これが招いた原因：「A <script> & \"quotes\"」", "Contributed to: A <script> & \"quotes\"");
    }

    private static String text(PostmortemReport report) {
        return Block.plain(document(report).blocks());
    }

    private static Document document(PostmortemReport report) {
        return XhtmlReader.read(ReportSource.of(report), report.head().reference());
    }

    private static String json(PostmortemReport report) {
        return new String(report.json(), StandardCharsets.UTF_8);
    }
}
