package dev.hansei.report.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Problem;
import dev.hansei.document.pdf.PdfStandards;
import dev.hansei.document.pdf.PdfWords;
import dev.hansei.report.wording.Languages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ProcedureDocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

    @Inject
    CaseCast cast;

    @Inject
    ProcedureDocuments documents;

    @BeforeEach
    void theSampleIsRecorded() {
        cast.enter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja+en", "ja", "en"})
    void a_procedure_document_keeps_both_standards(String languages) throws Exception {
        byte[] pdf = set(languages).pdf();
        assertThat(PdfStandards.failures(pdf, "3a")).isEmpty();
        assertThat(PdfStandards.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void the_same_moment_gives_the_same_bytes() {
        assertThat(set("ja+en").pdf()).isEqualTo(set("ja+en").pdf());
    }

    @Test
    void it_says_what_the_approval_is_bound_to_and_how_it_stands() {
        ProcedureSetting set = set("ja+en");
        assertThat(String.join("\n", PdfWords.said(set.pdf())))
                .contains("CASE-2024-0001", set.sheet().content(), "承認済み", "Approved", "FLOW-0001")
                .contains("someone");
    }

    @Test
    void it_names_its_number_who_approved_it_and_when_and_who_works_by_it_until_when() {
        assertThat(String.join("\n", PdfWords.said(set("en").pdf())))
                .contains("CASE-2024-0001.1", "Edition 1")
                .contains("Approved by", "Chihaya Tono ·", "Window of the work")
                .contains("Operators", "Riku Kuga", "Checkers", "Kaede Makino");
        assertThat(String.join("\n", PdfWords.said(set("ja").pdf()))).contains("遠野 千早 ·", "作業時間", "久我 陸", "槙野 楓");
    }

    @Test
    void every_instruction_stands_with_its_result_in_both_languages() {
        ProcedureSetting set = set("ja+en");
        String words = String.join("\n", PdfWords.said(set.pdf()));
        assertThat(set.sheet().steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(words)
                        .contains(step.instruction().of("ja"), step.expected().of("en")));
    }

    @Test
    void what_the_pdf_says_is_what_the_document_means() {
        ProcedureSetting set = set("ja+en");
        assertThat(PdfWords.said(set.pdf())).isEqualTo(PdfWords.meant(set.document()));
    }

    @Test
    void the_flow_is_drawn_and_told_in_words() {
        assertThat(set("en").source()).contains("data-chart=\"flow\"", "7. Rollback");
    }

    @Test
    void there_is_no_document_of_an_edition_that_was_not_written() {
        assertThatThrownBy(() -> documents.of("CASE-2024-0001", 99, Languages.of("ja"), "someone", NOW))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void programs_take_it_as_a_pdf() {
        byte[] pdf = cast.program("manager")
                .accept("application/pdf")
                .get("/api/cases/CASE-2024-0001/procedures/1")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(pdf).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private ProcedureSetting set(String languages) {
        return documents.of("CASE-2024-0001", 1, Languages.of(languages), "someone", NOW);
    }
}
