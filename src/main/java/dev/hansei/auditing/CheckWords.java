package dev.hansei.auditing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form in which a measure is checked; the Japanese ones are in messages/check_ja.properties. */
@MessageBundle("check")
public interface CheckWords {

    @Message("Is the criterion met")
    String isMet();
}
