package dev.hansei.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF takes a given file identifier from the document information, and would leave it there as well. */
final class StableWriter extends PdfWriter {
    private StableWriter(PdfDocument pdf, OutputStream out) {
        super(pdf, out);
    }

    static StableWriter on(Document document, OutputStream out) {
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        StableWriter writer = new StableWriter(pdf, out);
        pdf.addWriter(writer);
        return writer;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        return super.addToBody(withoutIdentifier(object), inObjectStream);
    }

    private PdfObject withoutIdentifier(PdfObject object) {
        if (object != getInfo()) {
            return object;
        }
        PdfDictionary copy = new PdfDictionary();
        copy.putAll(getInfo());
        copy.remove(PdfName.FILEID);
        return copy;
    }
}
