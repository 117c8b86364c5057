package dev.hansei.auditing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about risks that their owners confirm; the Japanese ones are in messages/risk_ja.properties. */
@MessageBundle("risk")
public interface RiskWords {

    @Message("awaiting the owner's own confirmation")
    String waits();

    @Message("confirmed in person, {at}")
    String confirmed(String at);

    @Message("declined in person, {at}")
    String declined(String at);

    @Message(
            "{name} has no account here and so cannot confirm it. The finding counts as open: have an account opened for"
                    + " them, or answer it in another way.")
    String noAccount(String name);

    @Message("{name} (no account)")
    String ownerWithoutAccount(String name);

    @Message("The record says that you accept this risk. Do you?")
    String asked();

    @Message("I accept the risk")
    String confirm();

    @Message("I do not accept it")
    String decline();

    @Message("Reason (required to decline)")
    String reason();

    @Message("Answer it in another way")
    String otherwise();

    @Message("Risks awaiting your confirmation")
    String yours();
}
