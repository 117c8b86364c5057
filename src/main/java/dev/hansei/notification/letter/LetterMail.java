package dev.hansei.notification.letter;

import dev.hansei.base.Language;
import dev.hansei.customer.Contact;
import dev.hansei.notification.ExportedFile;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.notification.Recipient;
import dev.hansei.notification.Sender;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The mail to one contact, as the bytes a mail program sends. Sending it twice sends the same Message-ID, and writing
 * it twice gives the same bytes: nothing in it comes from the clock, the machine or chance.
 */
public final class LetterMail {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final Sender sender;
    private final NotificationRecord notification;
    private final Recipient recipient;
    private final Contact contact;

    public LetterMail(Sender sender, NotificationRecord notification, Recipient recipient, Contact contact) {
        this.sender = sender;
        this.notification = notification;
        this.recipient = recipient;
        this.contact = contact;
    }

    public byte[] write(LetterPress.Letter letter) {
        try {
            MimeMessage message = new Identified(identity() + "@" + domain());
            message.setFrom(address(sender.address(), sender.firstLine().in(contact.language())));
            message.setRecipient(Message.RecipientType.TO, address(contact.email(), contact.name()));
            message.setSubject(subject(), StandardCharsets.UTF_8.name());
            // A day is no time of day: whoever sends the message stamps it then.
            if (!notification.at().dated()) {
                message.setHeader(
                        "Date",
                        notification
                                .at()
                                .instant()
                                .atOffset(notification.at().offset())
                                .format(DATE));
            }
            message.setHeader("Content-Language", contact.language().tag());
            MimeMultipart parts = new Bounded("=_" + identity());
            parts.addBodyPart(text(letter.text()));
            parts.addBodyPart(attachment(letter.pdf()));
            message.setContent(parts);
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail could not be written to memory", e);
        }
    }

    private String subject() {
        String stage = StageWords.in(notification.stage(), contact.language());
        String subject = notification.subject().in(contact.language()).strip();
        return contact.language() == Language.JA
                ? "【" + stage + "】" + subject + "（" + notification.ref() + "）"
                : "[" + stage + "] " + subject + " (" + notification.ref() + ")";
    }

    /** Japanese words in any other encoding than base64 would be all escapes. */
    private MimeBodyPart text(String text) throws MessagingException {
        String lines = text.lines().map(line -> line + "\r\n").reduce("", String::concat);
        MimeBodyPart part = part(lines.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8");
        part.setHeader("Content-Transfer-Encoding", contact.language() == Language.JA ? "base64" : "quoted-printable");
        part.setDisposition(Part.INLINE);
        return part;
    }

    private MimeBodyPart attachment(byte[] pdf) throws MessagingException {
        String name = notification.ref() + "-" + recipient.ref() + "."
                + contact.language().tag() + ".pdf";
        MimeBodyPart part = part(pdf, "application/pdf; name=" + name);
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setHeader("Content-Disposition", "attachment; filename=" + name);
        return part;
    }

    private static MimeBodyPart part(byte[] content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static InternetAddress address(String address, String name) throws IOException {
        return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
    }

    private String identity() {
        String key = String.join("\n", notification.ref(), recipient.ref(), contact.id());
        return ExportedFile.text("", key).sha256().substring(0, 32);
    }

    private String domain() {
        return sender.address().substring(sender.address().indexOf('@') + 1);
    }

    /** A message whose identity is told and not made up. */
    private static final class Identified extends MimeMessage {

        private final String id;

        private Identified(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }

    /** Parts between boundaries that are told and not made up; the parts' encodings never write {@code =_}. */
    private static final class Bounded extends MimeMultipart {

        private Bounded(String boundary) {
            ParameterList parameters = new ParameterList();
            parameters.set("boundary", boundary);
            contentType = new ContentType("multipart", "mixed", parameters).toString();
        }
    }
}
