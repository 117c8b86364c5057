package dev.hansei.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that lists the documents; the Japanese ones are in messages/shelf_ja.properties. */
@MessageBundle("shelf")
public interface ShelfWords {

    @Message("Published documents")
    String title();

    @Message("What happened, what was learned, and whether it helped. A published edition never changes.")
    String lead();

    @Message("Document")
    String document();

    @Message("Number")
    String reference();

    @Message("Edition")
    String edition();

    @Message("Earlier editions")
    String earlier();

    @Message("Published")
    String published();

    @Message("Read")
    String read();

    @Message("PDF")
    String take();

    @Message("Both")
    String both();

    @Message("Nothing is published yet. Records that ./hansei import takes in are listed here.")
    String empty();
}
