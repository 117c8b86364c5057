package dev.hansei.notification;

import dev.hansei.base.Language;
import dev.hansei.customer.Contact;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.letter.LetterMail;
import dev.hansei.notification.letter.LetterOrder;
import dev.hansei.notification.letter.LetterPress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the files of an export, in the order they are packed. */
final class ExportedFiles {

    private final List<ExportedFile> files = new ArrayList<>();
    private final RecipientList recipients = new RecipientList();
    private final Dispatch dispatch;
    private final Sender sender;

    ExportedFiles(Dispatch dispatch, Sender sender) {
        this.dispatch = dispatch;
        this.sender = sender;
    }

    void addLetters(Map<LetterOrder, LetterPress.Letter> letters) {
        if (!dispatch.hasLetters()) {
            return;
        }
        for (Recipient recipient : dispatch.recipients()) {
            Language language = recipient.customer().language();
            String path = "letters/" + recipient.ref() + ".pdf";
            add(new ExportedFile(
                    path, letters.get(new LetterOrder(recipient, language)).pdf()));
            recipients.add(
                    recipient.ref(),
                    recipient.customer().name().orOther(language),
                    language.tag(),
                    "",
                    "",
                    List.of(path));
            if (dispatch.goesBy(Channel.EMAIL)) {
                recipient.technicalContacts().forEach(contact -> addMail(recipient, contact, letters));
            }
        }
    }

    void addNotices(Map<Language, LetterPress.Notice> notices) {
        notices.forEach((language, notice) -> {
            add(ExportedFile.text("portal/portal." + language.tag() + ".txt", notice.text()));
            add(ExportedFile.text("portal/portal." + language.tag() + ".html", notice.html()));
        });
    }

    /** After the letters, because the list says who gets which. */
    void addRecipients() {
        if (dispatch.hasLetters()) {
            add(ExportedFile.text("sender/recipients.csv", recipients.csv()));
        }
    }

    void add(ExportedFile file) {
        files.add(file);
    }

    List<ExportedFile> all() {
        return List.copyOf(files);
    }

    private void addMail(Recipient recipient, Contact contact, Map<LetterOrder, LetterPress.Letter> letters) {
        String path = "mail/" + recipient.ref() + "-" + contact.id() + ".eml";
        LetterPress.Letter letter = letters.get(new LetterOrder(recipient, contact.language()));
        add(new ExportedFile(path, new LetterMail(sender, dispatch.notification(), recipient, contact).write(letter)));
        recipients.add(
                recipient.ref(),
                recipient.customer().name().in(contact.language()),
                contact.language().tag(),
                contact.name(),
                contact.email(),
                List.of(path));
    }
}
