package dev.hansei.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about mail; the Japanese ones are in messages/mail_ja.properties. */
@MessageBundle("mail")
public interface MailWords {

    @Message("Reminders by mail")
    String heading();

    @Message("What you are reminded of on the home page is sent to you by mail as well, each once. The mail holds the"
            + " reference and the title of the measure and a link. Leave the address empty to get none.")
    String lead();

    @Message("No mail is sent yet: the operator of this installation has set no mail server. Your choice is kept until"
            + " then.")
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
