package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.document.Attachment;
import dev.hansei.document.Document;
import dev.hansei.document.DocumentException;
import dev.hansei.document.Theme;
import dev.hansei.document.html.HtmlRenderer;
import dev.hansei.document.pdf.PdfRenderer;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.report.wording.Languages;
import java.util.List;

/**
 * One edition of a document, set and ready to be handed out.
 *
 * @param facts what the document says, as JSON for programs
 * @param source the semantic source
 */
public record Edition(
        DocumentKind kind, String reference, int number, Languages languages, byte[] facts, String source, byte[] pdf) {

    static Edition of(
            DocumentKind kind, String reference, int number, Languages languages, byte[] facts, String source) {
        try {
            return set(kind, reference, number, languages, facts, source);
        } catch (DocumentException unsettable) {
            String reasons = unsettable.getMessage();
            throw new Problem.Refused(
                    "report/cannot-be-set",
                    Bilingual.of(
                            reference + " を文書にできません。次の箇所の文字や書き方を直してください。\n" + reasons,
                            reference + " cannot be set as a document. Correct the text in these places.\n" + reasons));
        }
    }

    private static Edition set(
            DocumentKind kind, String reference, int number, Languages languages, byte[] facts, String source) {
        Document document = XhtmlReader.read(source, reference);
        Attachment data = new Attachment(
                reference + ".json",
                "application/json",
                Bilingual.of("この文書の記載事項", "What this document says, as data"),
                facts,
                document.info().issued());
        byte[] pdf = PdfRenderer.render(document, Theme.load(), List.of(data));
        return new Edition(kind, reference, number, languages, facts, source, pdf);
    }

    public String html() {
        return HtmlRenderer.render(XhtmlReader.read(source, reference), Theme.load());
    }

    /** Such as {@code PM-2023-0001.5.ja+en.pdf}. */
    public String fileName(String ending) {
        return reference + "." + number + "." + languages + "." + ending;
    }
}
