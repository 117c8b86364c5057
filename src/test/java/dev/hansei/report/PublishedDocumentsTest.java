package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.pdf.PdfStandards;
import dev.hansei.document.pdf.PdfWords;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.report.wording.Languages;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The six documents of the sample, as the demonstration writes them. */
class PublishedDocumentsTest {

    static Stream<Edition> editions() {
        return Arrays.stream(Languages.values())
                .flatMap(languages -> Stream.of(postmortem(languages), evaluation(languages)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_published_pdf_keeps_both_standards(Edition edition) throws Exception {
        assertThat(PdfStandards.failures(edition.pdf(), "3a")).isEmpty();
        assertThat(PdfStandards.failures(edition.pdf(), "ua1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_published_pdf_reads_back_word_for_word(Edition edition) {
        assertThat(PdfWords.said(edition.pdf()))
                .isEqualTo(PdfWords.meant(XhtmlReader.read(edition.source(), edition.reference())));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_published_pdf_has_the_same_bytes_when_made_twice(Edition edition) {
        Edition again = switch (edition.kind()) {
            case POSTMORTEM -> postmortem(edition.languages());
            case EVALUATION -> evaluation(edition.languages());
        };
        assertThat(again.pdf()).isEqualTo(edition.pdf());
    }

    private static Edition postmortem(Languages languages) {
        PostmortemReport report = PostmortemReport.of(Sample.postmortem(), languages);
        return Edition.of(
                DocumentKind.POSTMORTEM, "PM-2023-0001", 5, languages, report.json(), ReportSource.of(report));
    }

    private static Edition evaluation(Languages languages) {
        EvaluationReport report = EvaluationReport.of(Sample.evaluation(), languages);
        return Edition.of(
                DocumentKind.EVALUATION, "AUD-2024-0001", 1, languages, report.json(), ReportSource.of(report));
    }
}
