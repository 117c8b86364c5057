package dev.hansei.report.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.document.pdf.PdfStandards;
import dev.hansei.effectiveness.Quarter;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.report.ReportSource;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.CaseBrief;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuarterPackTest {

    private static final Bundle SAMPLE = BundleReader.read(Sample.sources()).bundle();
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void figures_are_counted_as_their_definitions_say() {
        QuarterFacts facts = facts("2023-Q4");
        Quarter quarter = facts.quarter();
        assertThat(QuarterMetric.INCIDENTS.of(facts, quarter)).isEqualTo(1);
        assertThat(QuarterMetric.RECOVERY_MINUTES.of(facts, quarter)).isEqualTo(25);
        assertThat(QuarterMetric.RECOVERY_MINUTES.of(facts, quarter.before())).isNull();
        assertThat(QuarterMetric.CASES.of(facts, Quarter.of("2024-Q3", 1))).isEqualTo(2);
        assertThat(QuarterMetric.SIGNED_AUDITS.of(facts, Quarter.of("2024-Q4", 1)))
                .isEqualTo(1);
        assertThat(QuarterMetric.OVERDUE_PROMISES.of(facts, quarter)).isZero();
    }

    @Test
    void a_promise_is_overdue_from_the_end_of_what_it_named() {
        Quarter quarter = Quarter.of("2024-Q1", 1);
        QuarterFacts facts = facts("2024-Q1");
        assertThat(SAMPLE.countermeasures())
                .filteredOn(measure -> measure.ref().equals("CM-2023-0005"))
                .allSatisfy(measure -> {
                    assertThat(Promises.of(measure, facts.begin(quarter)).overdue(facts.begin(quarter)))
                            .isFalse();
                    assertThat(Promises.of(measure, facts.begin(quarter).plusSeconds(31L * 86_400))
                                    .overdue(facts.begin(quarter).plusSeconds(31L * 86_400)))
                            .isTrue();
                });
    }

    @Test
    void the_document_is_set_in_both_languages_and_in_each() throws IOException {
        for (Languages languages : Languages.values()) {
            QuarterDocument document = document("2024-Q3", languages);
            byte[] pdf = document.pdf();
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(document.html()).contains("CASE-2024-0002", "AUD-2024-0001", "2023-Q3");
            Files.write(Path.of("target", document.fileName("pdf")), pdf);
        }
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void the_document_keeps_both_standards(Languages languages) throws Exception {
        byte[] pdf = document("2023-Q4", languages).pdf();
        assertThat(PdfStandards.failures(pdf, "3a")).isEmpty();
        assertThat(PdfStandards.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void a_cell_of_the_csv_is_never_a_formula() {
        CaseBrief formula = new CaseBrief(
                "=1+1", "FLOW-0001", SAMPLE.cases().getFirst().declared().instant());
        QuarterFacts facts = new QuarterFacts(
                Quarter.of("2024-Q2", 1), TOKYO, List.of(), List.of(), List.of(formula), List.of(), 1, null);
        String csv = new String(QuarterCsv.of(pack(facts, Languages.EN)), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=1+1\"").startsWith("\uFEFF\"kind\"");
    }

    private static QuarterDocument document(String name, Languages languages) {
        QuarterPack pack = pack(facts(name), languages);
        return new QuarterDocument(pack, languages, ReportSource.of("quarter", "pack", pack), new byte[0]);
    }

    private static QuarterPack pack(QuarterFacts facts, Languages languages) {
        return QuarterPack.of(
                facts, languages, "auditor", Bilingual.of("2024年10月2日（水）09:00（JST）", "2 October 2024, 09:00 JST"));
    }

    private static QuarterFacts facts(String name) {
        List<CaseBrief> cases = SAMPLE.cases().stream()
                .map(one -> new CaseBrief(one.ref(), one.flow(), one.declared().instant()))
                .toList();
        return new QuarterFacts(
                Quarter.of(name, 1),
                TOKYO,
                SAMPLE.incidents(),
                SAMPLE.countermeasures(),
                cases,
                SAMPLE.audits(),
                1234,
                Sample.NOW);
    }
}
