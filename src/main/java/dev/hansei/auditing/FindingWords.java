package dev.hansei.auditing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of findings that grew; the Japanese ones are in messages/finding_ja.properties. */
@MessageBundle("finding")
public interface FindingWords {

    @Message("Correct the words")
    String correct();

    @Message("Before it was corrected:")
    String wordsBefore();

    @Message("Risk accepted by {name}, as recorded by {by}")
    String riskRecorded(String name, String by);
}
