package dev.hansei.auditing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of abandoned audits; the Japanese ones are in messages/abandonment_ja.properties. */
@MessageBundle("abandonment")
public interface AbandonmentWords {

    @Message("Abandoned")
    String abandoned();

    @Message("by {name}, {at}")
    String byAt(String name, String at);

    @Message("Abandon this audit")
    String abandon();

    @Message(
            "For an audit that was opened by mistake: say why. It stays listed as abandoned, takes nothing more, and its"
                    + " period can be opened again.")
    String hint();
}
