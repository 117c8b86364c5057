package dev.hansei.architecture.violation;

import org.openpdf.text.Document;

/** Makes a PDF outside the room for it. */
public final class StrayPdf {

    Document document() {
        return new Document();
    }
}
