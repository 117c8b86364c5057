package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Block;
import dev.hansei.document.Callout;
import dev.hansei.document.Document;
import dev.hansei.document.Section;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.report.wording.Languages;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each edition of the sample says, and what it does not say yet. */
class SampleEditionsTest {

    @Test
    void each_edition_knows_only_what_was_known_then() {
        PostmortemFacts facts = Sample.postmortem();

        assertThat(text(PostmortemReport.of(facts, Languages.EN, 1)))
                .contains("17:51")
                .doesNotContain("Addendum", said("status.VERIFIED"), "Verdict");
        assertThat(text(PostmortemReport.of(facts, Languages.EN, 2)))
                .contains("Promised for: December 2023", "In progress")
                .doesNotContain("Done: Thu 21 Dec 2023", said("status.VERIFIED"));
        assertThat(text(PostmortemReport.of(facts, Languages.EN, 3)))
                .contains("Done: Thu 21 Dec 2023")
                .doesNotContain("Done: Thu 1 Feb 2024");
        assertThat(text(PostmortemReport.of(facts, Languages.EN, 4)))
                .contains("Done: Thu 1 Feb 2024")
                .doesNotContain(said("status.VERIFIED"));
        assertThat(text(PostmortemReport.of(facts, Languages.EN, 5)))
                .contains("Addendum", said("status.VERIFIED"), said("evaluation.verdict"));
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void an_addendum_reads_the_same_in_every_later_edition(Languages languages) {
        PostmortemFacts facts = Sample.postmortem();

        for (int edition = 2; edition < 5; edition++) {
            List<String> then = addenda(PostmortemReport.of(facts, languages, edition));
            assertThat(addenda(PostmortemReport.of(facts, languages, edition + 1)))
                    .containsAll(then);
        }
        assertThat(addenda(PostmortemReport.of(facts, languages)))
                .filteredOn(addendum -> addendum.contains("2023年12月14日") || addendum.contains("14 Dec 2023"))
                .hasSize(6)
                .allSatisfy(addendum -> assertThat(addendum)
                        .doesNotContain(
                                said(languages, "measures.done"),
                                said(languages, "measures.verified"),
                                "2024年2月1日",
                                "1 Feb 2024"));
    }

    @Test
    void the_edition_that_details_the_timeline_is_the_first_to_show_what_it_added() {
        PostmortemFacts facts = Sample.postmortem();

        assertThat(text(PostmortemReport.of(facts, Languages.EN, 1))).doesNotContain("17:05", "Added in edition");
        assertThat(text(PostmortemReport.of(facts, Languages.EN, 2)))
                .containsSubsequence("17:05", "Added in edition 2", "17:15");
        assertThat(postmortem(Languages.JA)).contains("第2版で追加");
    }

    @Test
    void nothing_is_said_to_have_been_caused_by_another_thing_unless_the_record_says_so() {
        assertThat(postmortem(Languages.JA)).doesNotContain(said(Languages.JA, "causes.explains"));
        assertThat(postmortem(Languages.EN)).doesNotContain(said("causes.explains"));
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void only_what_was_affected_is_listed_as_impact(Languages languages) {
        assertThat(postmortem(languages)).doesNotContain(said(languages, "counts.caption"));
    }

    @Test
    void titles_in_a_list_are_told_apart() {
        assertThat(postmortem(Languages.JA)).contains("対象の原因：「リスク最小化の不足」「作業用IAMロールの権限が最小ではなかった」「画面で選択中のOUの確認漏れ」");
        assertThat(postmortem(Languages.EN))
                .contains(
                        "Addresses: Risk was not minimised enough; The IAM role for the work held more permission than"
                                + " needed; Which OU was selected on the screen went unchecked");
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void a_flow_is_dated_only_once_it_is_in_force(Languages languages) {
        PostmortemFacts facts = Sample.postmortem();

        for (int edition = 1; edition <= 3; edition++) {
            assertThat(text(PostmortemReport.of(facts, languages, edition)))
                    .doesNotContain(said(languages, "flow.effective"), "2024年2月1日", "1 Feb 2024");
        }
        assertThat(text(PostmortemReport.of(facts, languages, 4))).containsAnyOf("2024年2月1日", "1 Feb 2024");
    }

    @Test
    void a_postmortem_shows_the_flow_it_names_whatever_else_is_recorded() {
        PostmortemFacts facts = Sample.postmortem();
        ResponseFlowRecord named = facts.flows().getFirst();
        ResponseFlowRecord other = new ResponseFlowRecord("FLOW-0099", named.zone(), named.title(), List.of());
        PostmortemFacts beforeAnyAudit = new PostmortemFacts(
                facts.postmortem(),
                facts.incident(),
                facts.countermeasures(),
                List.of(other, named),
                List.of(),
                List.of());

        assertThat(text(PostmortemReport.of(beforeAnyAudit, Languages.EN, 2)))
                .isEqualTo(text(PostmortemReport.of(facts, Languages.EN, 2)));
    }

    private static List<String> addenda(PostmortemReport report) {
        Document document =
                XhtmlReader.read(ReportSource.of(report), report.head().reference());
        return callouts(document.blocks())
                .map(callout -> Block.plain(List.of(callout)))
                .toList();
    }

    private static Stream<Block> callouts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Callout callout -> Stream.of(callout);
            case Section section -> callouts(section.blocks());
            default -> Stream.empty();
        });
    }

    private static String postmortem(Languages languages) {
        return text(PostmortemReport.of(Sample.postmortem(), languages));
    }

    private static String said(String key) {
        return said(Languages.EN, key);
    }

    /** The words before the first place that is filled in. */
    private static String said(Languages languages, String key) {
        Text words = new Words(languages).of(key);
        return words.of(languages.tags().getFirst()).split("%s")[0].strip();
    }

    private static String text(PostmortemReport report) {
        return Block.plain(XhtmlReader.read(ReportSource.of(report), "source").blocks());
    }
}
