package dev.hansei.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about mail; the Japanese ones are in messages/mail_ja.properties. */
@MessageBundle("mail")
public interface MailWords {

    @Message("Reminders by mail")
    String heading();

    @Message(
            "The reminders on your home page are also sent to you by mail, each once. A mail holds only the reference and"
                    + " title of the measure and a link. Leave the address empty to receive none.")
    String lead();

    @Message("No mail is sent yet, because this installation has no mail server. Your choice is kept until it has one.")
    String off();

    @Message("Mail address")
    String address();

    @Message("Language of the mails")
    String language();

    @Message("No mail is sent to you.")
    String none();

    @Message("Mails go to {address}.")
    String goesTo(String address);

    @Message("Save")
    String save();

    @Message("Your account")
    String back();
}
