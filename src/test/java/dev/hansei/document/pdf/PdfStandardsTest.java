package dev.hansei.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.document.Attachment;
import dev.hansei.document.Document;
import dev.hansei.document.Samples;
import dev.hansei.document.Theme;
import dev.hansei.document.read.XhtmlReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

class PdfStandardsTest {
    private static final Attachment RECORD = new Attachment(
            "PM-2023-0001.json",
            "application/json",
            Bilingual.of("この報告書の元になった記録", "The record this report was made from"),
            "{\"reference\":\"PM-2023-0001\"}".getBytes(StandardCharsets.UTF_8),
            Instant.parse("2024-11-19T03:00:00Z"));

    @Test
    void a_report_keeps_both_standards() throws Exception {
        assertThat(PdfStandards.failures(report(), "3a")).isEmpty();
        assertThat(PdfStandards.failures(report(), "ua1")).isEmpty();
    }

    @Test
    void a_letter_keeps_both_standards() throws Exception {
        byte[] letter = render(XhtmlReader.read(Samples.letter(), "letter.html"));
        assertThat(PdfStandards.failures(letter, "3a")).isEmpty();
        assertThat(PdfStandards.failures(letter, "ua1")).isEmpty();
    }

    @Test
    void a_long_report_keeps_both_standards() throws Exception {
        byte[] pdf = render(Samples.document(LongDocuments.body(40)));
        assertThat(PdfStandards.failures(pdf, "3a")).isEmpty();
        assertThat(PdfStandards.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void every_link_element_holds_its_annotation() throws Exception {
        ReadBack.Node tree = ReadBack.tree(report());
        assertThat(tree.all("Link"))
                .hasSize(3)
                .allSatisfy(link -> assertThat(ReadBack.kids(link.element())).anySatisfy(kid -> {
                    COSDictionary reference = (COSDictionary) kid;
                    assertThat(reference.getNameAsString(COSName.TYPE)).isEqualTo("OBJR");
                    COSDictionary annotation = reference.getCOSDictionary(COSName.getPDFName("Obj"));
                    assertThat(annotation.getNameAsString(COSName.SUBTYPE)).isEqualTo("Link");
                    assertThat(annotation.getString(COSName.CONTENTS)).isEqualTo(link.words());
                    assertThat(annotation.containsKey(COSName.STRUCT_PARENT)).isTrue();
                }));
    }

    @Test
    void every_figure_says_where_it_is_and_what_it_shows() {
        assertThat(ReadBack.tree(report()).all("Figure")).hasSize(1).allSatisfy(figure -> {
            assertThat(figure.alt()).isEqualTo("17:27 に始まり 18:05 に復旧した影響の時間帯");
            COSArray box = attributes(figure).getCOSArray(COSName.BBOX);
            assertThat(box.toFloatArray()).hasSize(4);
            assertThat(box.toFloatArray()[3]).isGreaterThan(box.toFloatArray()[1]);
        });
    }

    @Test
    void every_list_says_how_it_is_numbered() {
        assertThat(ReadBack.tree(report()).all("L"))
                .allSatisfy(list -> assertThat(attributes(list).getNameAsString("ListNumbering"))
                        .isIn("Decimal", "Disc", "Circle", "Square", "None"));
    }

    @Test
    void spans_and_scopes_of_table_cells_are_said() {
        ReadBack.Node tree = ReadBack.tree(report());
        assertThat(tree.all("TH").stream().map(cell -> attributes(cell).getNameAsString("Scope")))
                .containsOnly("Row", "Column");
        assertThat(tree.all("TD").stream().filter(cell -> cell.words().equals("運用部")))
                .singleElement()
                .satisfies(
                        cell -> assertThat(attributes(cell).getInt("RowSpan")).isEqualTo(2));
    }

    @Test
    void the_record_is_attached_as_data() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(report())) {
            PDComplexFileSpecification file = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next();
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(file.getFileDescription()).isEqualTo("この報告書の元になった記録");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(RECORD.bytes());
            assertThat(pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF))
                    .hasSize(1);
        }
    }

    @Test
    void nothing_in_a_file_acts_by_itself() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(report())) {
            List<String> keys = pdf.getDocument().getXrefTable().keySet().stream()
                    .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                    .filter(COSDictionary.class::isInstance)
                    .flatMap(
                            object -> ((COSDictionary) object).keySet().stream().map(COSName::getName))
                    .distinct()
                    .toList();
            assertThat(keys)
                    .contains("StructTreeRoot")
                    .doesNotContain("JS", "JavaScript", "Launch", "OpenAction", "AA", "RichMedia", "XFA", "FileId");
        }
    }

    private static byte[] report() {
        return render(Samples.reportDocument());
    }

    private static byte[] render(Document document) {
        return PdfRenderer.render(document, Theme.load(), List.of(RECORD));
    }

    private static COSDictionary attributes(ReadBack.Node node) {
        COSBase attributes = node.element().getDictionaryObject(COSName.A);
        return (COSDictionary) attributes;
    }
}
