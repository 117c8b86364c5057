package dev.hansei.report.procedure;

import dev.hansei.base.Bilingual;
import dev.hansei.document.Attachment;
import dev.hansei.document.Document;
import dev.hansei.document.Theme;
import dev.hansei.document.pdf.PdfRenderer;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.report.PublicJson;
import dev.hansei.report.wording.Languages;
import java.util.List;

/** A procedure document, set and ready to be handed out. It tells the record of the moment and is not kept. */
public record ProcedureSetting(ProcedureSheet sheet, Languages languages, String source) {

    public byte[] pdf() {
        Document document = document();
        Attachment data = new Attachment(
                sheet.caseRef() + ".json",
                "application/json",
                Bilingual.of("この文書の記載事項", "What this document says, as data"),
                PublicJson.of(sheet),
                document.info().issued());
        return PdfRenderer.render(document, Theme.load(), List.of(data));
    }

    /** Such as {@code CASE-2024-0001.1.ja+en.pdf}. */
    public String fileName() {
        return sheet.caseRef() + "." + sheet.head().edition() + "." + languages + ".pdf";
    }

    Document document() {
        return XhtmlReader.read(source, sheet.caseRef());
    }
}
