package dev.hansei.report.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.document.pdf.PdfStandards;
import dev.hansei.effectiveness.Abandonment;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.report.ReportSource;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.CaseBrief;
import dev.hansei.specialcase.CaseRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
                .singleElement()
                .satisfies(measure -> {
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
        CaseRecord formula = titled(SAMPLE.cases().getFirst(), Bilingual.of(null, "=1+1"));
        QuarterFacts facts = facts("2024-Q2", Sample.NOW, SAMPLE.countermeasures(), List.of(formula));
        String csv = new String(QuarterCsv.of(pack(facts, Languages.EN)), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=1+1\"").startsWith("\uFEFF\"kind\"");
    }

    @Test
    void each_column_of_the_csv_holds_one_kind_of_thing() {
        String csv = new String(QuarterCsv.of(pack(facts("2024-Q3"), Languages.EN)), StandardCharsets.UTF_8);
        List<List<String>> rows = csv.substring(1)
                .lines()
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\",\"", -1)))
                .toList();
        List<String> head = rows.getFirst();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(head.size()));
        assertThat(rows.stream()
                        .skip(1)
                        .filter(row -> !row.get(head.indexOf("value")).isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.getFirst()).isEqualTo("metric");
                    assertThat(row.get(head.indexOf("value"))).containsOnlyDigits();
                    assertThat(row.get(head.indexOf("definition"))).isNotBlank();
                });
        assertThat(rows.stream().filter(row -> row.getFirst().equals("case")))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.get(head.indexOf("flow_version"))).startsWith("FLOW-0001 v"));
    }

    @Test
    void a_quarter_that_is_not_over_says_so_and_is_dated_by_the_moment() {
        Instant before = Instant.parse("2024-06-30T00:00:00Z");
        QuarterPack early = pack(facts("2024-Q3", before, List.of(), List.of()), Languages.EN);
        assertThat(early.running().first()).contains("has not begun");
        assertThat(early.head().issued()).isEqualTo("2024-06-30T00:00:00Z");
        Instant within = Instant.parse("2024-08-01T00:00:00Z");
        assertThat(pack(facts("2024-Q3", within, List.of(), List.of()), Languages.EN)
                        .running()
                        .first())
                .contains("not over");
        assertThat(pack(facts("2024-Q3"), Languages.EN).running()).isNull();
    }

    @Test
    void what_an_abandoned_audit_judged_is_not_counted() {
        Quarter quarter = Quarter.of("2024-Q3", 1);
        AuditedCase departing = new AuditedCase("CASE-2024-0002", false, Bilingual.of("逸脱。", "It departs."));
        assertThat(QuarterMetric.DEPARTING_CASES.of(judged(audit(departing, null)), quarter))
                .isEqualTo(1);
        assertThat(QuarterMetric.DEPARTING_CASES.of(judged(audit(departing, abandoned())), quarter))
                .isZero();
    }

    private static Abandonment abandoned() {
        AuditRecord audit = SAMPLE.audits().getFirst();
        return new Abandonment(Bilingual.of("誤り。", "By mistake."), "auditor-b", audit.opened());
    }

    private static AuditRecord audit(AuditedCase judged, Abandonment abandonment) {
        AuditRecord sample = SAMPLE.audits().getFirst();
        return new AuditRecord(
                sample.ref(),
                sample.incident(),
                sample.flow(),
                sample.zone(),
                sample.title(),
                sample.from(),
                sample.until(),
                sample.opened(),
                sample.auditor(),
                sample.countermeasures(),
                null,
                List.of(judged),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                abandonment);
    }

    private static QuarterFacts judged(AuditRecord audit) {
        QuarterFacts facts = facts("2024-Q3");
        return new QuarterFacts(
                facts.quarter(),
                facts.zone(),
                facts.incidents(),
                facts.measures(),
                facts.cases(),
                facts.listed(),
                facts.flows(),
                List.of(audit),
                facts.now(),
                facts.entries(),
                facts.lastEntry());
    }

    @Test
    void in_a_running_quarter_a_promise_for_a_later_day_is_not_overdue() {
        CountermeasureRecord promised = SAMPLE.countermeasures().stream()
                .filter(measure -> measure.ref().equals("CM-2023-0005"))
                .findFirst()
                .orElseThrow();
        Instant due = Promises.of(promised, Instant.parse("2024-01-01T00:00:00Z"))
                .due()
                .end();
        String name = Quarter.containing(due.atZone(TOKYO).toLocalDate().minusDays(1), 1)
                .name();
        assertThat(pack(facts(name, due.minusSeconds(1), List.of(promised), List.of()), Languages.EN)
                        .overdue())
                .isEmpty();
        assertThat(pack(facts(name, due, List.of(promised), List.of()), Languages.EN)
                        .overdue())
                .extracting(QuarterPack.MeasureRow::ref)
                .containsExactly("CM-2023-0005");
    }

    @Test
    void a_case_tells_its_title_version_outcome_and_conformance() {
        assertThat(pack(facts("2024-Q3"), Languages.EN).cases())
                .filteredOn(one -> one.ref().equals("CASE-2024-0002"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.flow().first()).isEqualTo("FLOW-0001 v1");
                    assertThat(one.state().first()).isNotBlank();
                    assertThat(one.conformance().first()).isEqualTo("Conforming");
                    assertThat(one.overrides()).isZero();
                });
        CaseRecord untranslated = titled(SAMPLE.cases().getFirst(), Bilingual.of("接続先の切り替え", null));
        QuarterFacts facts = facts("2024-Q2", Sample.NOW, List.of(), List.of(untranslated));
        assertThat(pack(facts, Languages.JA_EN).cases().getFirst().title().of("en"))
                .isEqualTo("接続先の切り替え (not translated)");
    }

    @Test
    void an_audit_is_listed_in_the_quarter_it_was_signed_in_and_the_last_entry_has_a_readable_time() {
        QuarterPack pack = pack(facts("2024-Q4"), Languages.EN);
        assertThat(pack.audits())
                .singleElement()
                .satisfies(audit -> assertThat(audit.signed()).isNotNull());
        assertThat(pack.state().first()).contains("Wed 1 Apr 2026, 09:00 JST");
    }

    private static CaseRecord titled(CaseRecord one, Bilingual title) {
        return new CaseRecord(
                one.ref(),
                one.flow(),
                one.flowVersion(),
                one.zone(),
                title,
                one.request(),
                one.risk(),
                one.declared(),
                one.deadline(),
                one.assignments(),
                one.steps(),
                one.procedures(),
                one.reviews(),
                one.approvals(),
                one.execution(),
                one.verification(),
                one.rollbacks(),
                one.outcome());
    }

    private static QuarterDocument document(String name, Languages languages) {
        QuarterPack pack = pack(facts(name), languages);
        return new QuarterDocument(pack, languages, ReportSource.of("quarter", "pack", pack), new byte[0]);
    }

    private static QuarterPack pack(QuarterFacts facts, Languages languages) {
        return QuarterPack.of(
                facts,
                languages,
                Bilingual.of("藤堂 彩", "Aya Todo"),
                Bilingual.of("2024年10月2日（水）09:00（JST）", "2 October 2024, 09:00 JST"));
    }

    private static QuarterFacts facts(String name) {
        return facts(name, Sample.NOW, SAMPLE.countermeasures(), SAMPLE.cases());
    }

    private static QuarterFacts facts(
            String name, Instant now, List<CountermeasureRecord> measures, List<CaseRecord> told) {
        Quarter quarter = Quarter.of(name, 1);
        List<CaseBrief> cases = told.stream()
                .map(one -> new CaseBrief(one.ref(), one.flow(), one.declared().instant()))
                .toList();
        return new QuarterFacts(
                quarter,
                TOKYO,
                SAMPLE.incidents(),
                measures,
                cases,
                told.stream()
                        .filter(one ->
                                Quarter.containing(one.declared().day(), 1).equals(quarter))
                        .toList(),
                SAMPLE.flows(),
                SAMPLE.audits(),
                now,
                1234,
                Sample.NOW);
    }
}
