package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.document.Attachment;
import dev.hansei.document.Block;
import dev.hansei.document.Document;
import dev.hansei.document.Figure;
import dev.hansei.document.Theme;
import dev.hansei.document.html.HtmlRenderer;
import dev.hansei.document.pdf.PdfRenderer;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.document.text.TextRenderer;
import dev.hansei.report.wording.Languages;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleReportTest {

    @Test
    void the_evaluation_tells_every_check_with_its_criterion_and_day_but_not_who_checked() {
        EvaluationFacts facts = Sample.evaluation();
        List<EvaluatedCheck> checks =
                EvaluationReport.of(facts, Languages.EN).evaluation().checks();
        assertThat(checks)
                .extracting(EvaluatedCheck::ref)
                .containsExactlyElementsOf(facts.audit().countermeasures());
        assertThat(checks).allSatisfy(check -> {
            assertThat(check.result().first()).isEqualTo("Criterion met");
            assertThat(check.criterion()).isNotNull();
            assertThat(check.day().first()).isEqualTo("Tue 5 Nov 2024");
        });
        assertThat(ReportSource.of("evaluation", "report", EvaluationReport.of(facts, Languages.EN)))
                .contains("The event history of the period", "Criterion met")
                .doesNotContain(Sample.secrets());
    }

    @Test
    void the_evaluation_lists_the_evidence_of_each_case_by_step_day_and_digest_but_neither_name_nor_place() {
        EvaluationFacts facts = Sample.evaluation();
        List<EvaluatedEvidence> evidence =
                EvaluationReport.of(facts, Languages.EN).evaluation().evidence();
        assertThat(evidence)
                .extracting(EvaluatedEvidence::sha256)
                .containsExactlyElementsOf(facts.cases().stream()
                        .flatMap(one -> one.steps().stream())
                        .flatMap(step -> step.evidence().stream())
                        .map(Evidence::sha256)
                        .toList());
        String source = ReportSource.of("evaluation", "report", EvaluationReport.of(facts, Languages.EN));
        assertThat(evidence).isNotEmpty().allSatisfy(one -> assertThat(source).contains(one.digest() + "…"));
        assertThat(source).contains("Evidence held by the records").doesNotContain(Sample.secrets());
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void every_time_of_the_incident_and_every_duration_is_told(Languages languages) {
        String text = postmortem(languages);

        assertThat(text)
                .containsSubsequence("17:05", "17:15", "17:27", "17:36", "17:38", "17:40", "17:51", "19:30", "20:30");
        if (languages.all().contains(Language.JA)) {
            assertThat(text)
                    .contains("2023年12月5日（火）17:15～17:40頃（JST、約25分間）")
                    .containsSubsequence("検知まで", "12分", "原因特定まで", "21分", "復旧まで", "25分", "第一報まで", "36分");
        }
        if (languages.all().contains(Language.EN)) {
            assertThat(text)
                    .contains("Tue 5 Dec 2023, 17:15–about 17:40 JST (about 25 min)")
                    .containsSubsequence(
                            "Detection",
                            "12 min",
                            "Identification of the cause",
                            "21 min",
                            "Recovery",
                            "25 min",
                            "First notice",
                            "36 min");
        }
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void every_fact_of_the_record_that_customers_may_read_is_in_the_postmortem(Languages languages) {
        PostmortemFacts facts = Sample.postmortem();
        Stream<Bilingual> told = Stream.of(
                        facts.incident().decisions().stream()
                                .flatMap(decision -> decision.options().stream())
                                .flatMap(option -> Stream.of(option.title(), option.description(), option.reason())),
                        facts.incident().causes().stream()
                                .flatMap(cause -> Stream.of(cause.title(), cause.safeguard())),
                        facts.incident().ruledOut().stream().flatMap(fact -> Stream.of(fact.statement(), fact.basis())),
                        facts.incident().windows().stream().map(window -> window.scope()),
                        facts.countermeasures().stream().map(measure -> measure.title()),
                        facts.flows().getFirst().versions().getFirst().steps().stream()
                                .flatMap(step -> Stream.of(step.title(), step.description())),
                        facts.flows().getFirst().versions().getFirst().criteria().stream()
                                .map(criterion -> criterion.question()),
                        facts.postmortem().sections().stream().map(section -> section.title()),
                        facts.postmortem().addenda().stream().map(addendum -> addendum.title()),
                        facts.audits().getFirst().cases().stream().map(one -> one.judgement()),
                        facts.audits().getFirst().quality().stream().map(review -> review.note()),
                        facts.audits().stream()
                                .flatMap(audit -> Stream.of(
                                        audit.population(), audit.conclusion().text())))
                .flatMap(texts -> texts)
                .filter(text -> text != null);

        String document = postmortem(languages);
        told.forEach(
                text -> languages.all().forEach(language -> assertThat(document).contains(text.in(language))));
        assertThat(facts.flows().getFirst().versions().getFirst().steps()).hasSize(7);
        assertThat(facts.flows().getFirst().versions().getFirst().criteria()).hasSize(12);
        assertThat(facts.incident().decisions().getFirst().options()).hasSize(4);
    }

    @Test
    void five_editions_are_listed_with_their_weekdays() {
        assertThat(postmortem(Languages.JA))
                .containsSubsequence(
                        "更新履歴",
                        "第1版\t2023年12月6日（水）20:30（JST）",
                        "第2版\t2023年12月14日（木）",
                        "第3版\t2023年12月21日（木）",
                        "第4版\t2024年2月1日（木）",
                        "第5版\t2024年11月19日（火）");
        assertThat(postmortem(Languages.EN))
                .containsSubsequence(
                        "Revision history",
                        "Edition 1\tWed 6 Dec 2023, 20:30 JST",
                        "Edition 2\tThu 14 Dec 2023",
                        "Edition 3\tThu 21 Dec 2023",
                        "Edition 4\tThu 1 Feb 2024",
                        "Edition 5\tTue 19 Nov 2024");
    }

    @Test
    void the_addenda_stand_in_their_sections_each_under_its_date() {
        assertThat(postmortem(Languages.JA))
                .containsSubsequence(
                        "発生の経緯",
                        "2023年12月14日（木）　追記",
                        "原因分析と今後の対応",
                        "2023年12月14日（木）　追記",
                        "フォレンジック調査への対応の標準化",
                        "2023年12月21日（木）　追記",
                        "特例対応が発生したときの流れ",
                        "2024年2月1日（木）　追記",
                        "再発防止策の評価結果");
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void the_evaluation_has_five_sections_and_is_the_same_within_the_postmortem(Languages languages) {
        String evaluation = evaluation(languages);

        if (languages.all().contains(Language.JA)) {
            assertThat(evaluation)
                    .containsSubsequence("1. 範囲", "2. 特例対応の発生", "3. 対応フローの実行状況", "4. 対応品質のレビュー", "5. 結論")
                    .contains("2024年2月1日（木）～2024年10月31日（木）", "特例対応は3件", "3件すべてが", "評価：有効");
        }
        if (languages.all().contains(Language.EN)) {
            assertThat(evaluation)
                    .containsSubsequence(
                            "1. ",
                            "Scope",
                            "2. ",
                            "Special cases in the period",
                            "3. ",
                            "Execution of the response flow",
                            "4. ",
                            "Review of quality",
                            "5. ",
                            "Conclusion")
                    .contains(
                            "Thu 1 Feb 2024 – Thu 31 Oct 2024", "All 3 special cases conformed", "Verdict: Effective");
        }
        assertThat(evaluation).contains("CASE-2024-0001", "CASE-2024-0002", "CASE-2024-0003");
        assertThat(postmortem(languages)).contains(evaluation.substring(evaluation.indexOf("1. ")));
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void the_evaluation_draws_the_flow_on_paper_on_the_page_and_in_words(Languages languages) {
        Document document =
                XhtmlReader.read(ReportSource.of(EvaluationReport.of(Sample.evaluation(), languages)), "source");
        String first = languages.all().getFirst() == Language.JA ? "1. 発生の周知" : "1. Announcement";

        assertThat(document.blocks().stream().filter(Figure.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(Figure.class, figure -> {
                    assertThat(figure.chart()).isEqualTo("flow");
                    assertThat(figure.alt()).contains(first);
                });
        assertThat(HtmlRenderer.render(document, Theme.load())).contains("<svg");
        assertThat(TextRenderer.render(document)).contains(first);
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void nothing_internal_is_in_any_document_or_record(Languages languages) {
        PostmortemReport postmortem = PostmortemReport.of(Sample.postmortem(), languages);
        EvaluationReport evaluation = EvaluationReport.of(Sample.evaluation(), languages);
        String all = ReportSource.of(postmortem)
                + ReportSource.of(evaluation)
                + new String(postmortem.json(), StandardCharsets.UTF_8)
                + new String(evaluation.json(), StandardCharsets.UTF_8);

        assertThat(Sample.secrets()).hasSizeGreaterThan(30);
        assertThat(all).doesNotContain(Sample.secrets());
    }

    @Test
    void a_bilingual_page_is_framed_and_labelled_in_both_languages() {
        Document document =
                XhtmlReader.read(ReportSource.of(PostmortemReport.of(Sample.postmortem(), Languages.JA_EN)), "source");

        assertThat(Theme.load().lines("header.left", document.info(), 1, 2))
                .containsExactly("株式会社雲見堂", "Kumomido, Inc.");
        assertThat(Theme.load().lines("header.right", document.info(), 1, 2))
                .containsExactly("PM-2023-0001　第5版", "PM-2023-0001   Edition 5");
        assertThat(Block.plain(document.blocks())).contains("2023年12月14日（木）　追記 / Addendum, Thu 14 Dec 2023");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_edition_is_set_as_pdf_page_and_text(Languages languages, int edition) {
        PostmortemReport report = PostmortemReport.of(Sample.postmortem(), languages, edition);
        Document document =
                XhtmlReader.read(ReportSource.of(report), report.head().reference());
        Attachment data = new Attachment(
                "PM-2023-0001.json",
                "application/json",
                Bilingual.of("記載事項", "Data"),
                report.json(),
                document.info().issued());

        assertThat(PdfRenderer.render(document, Theme.load(), List.of(data)))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(HtmlRenderer.render(document, Theme.load())).contains("17:15");
        assertThat(TextRenderer.render(document)).contains("17:15");
    }

    static Stream<Arguments> editions() {
        return Arrays.stream(Languages.values())
                .flatMap(languages -> Stream.of(1, 5).map(edition -> Arguments.of(languages, edition)));
    }

    private static String postmortem(Languages languages) {
        return text(ReportSource.of(PostmortemReport.of(Sample.postmortem(), languages)));
    }

    private static String evaluation(Languages languages) {
        return text(ReportSource.of(EvaluationReport.of(Sample.evaluation(), languages)));
    }

    private static String text(String source) {
        return Block.plain(XhtmlReader.read(source, "source").blocks());
    }
}
