package dev.hansei.countermeasure.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the numbers beside the burndown; the Japanese ones are in messages/burndown_ja.properties. */
@MessageBundle("burndown")
public interface BurndownWords {

    @Message("The same in numbers")
    String numbers();

    @Message("Since")
    String since();

    @Message("Verified")
    String verified();

    @Message("Done, not verified")
    String done();

    @Message("Promised")
    String promised();

    @Message("of these overdue")
    String overdue();
}
