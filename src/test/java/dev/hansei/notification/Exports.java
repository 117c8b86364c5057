package dev.hansei.notification;

import dev.hansei.document.Theme;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Makes exports of the story, and opens their files as a customer's programs would. */
final class Exports {

    private static final Theme THEME = Theme.load();

    private Exports() {}

    static NotificationExport of(Dispatch dispatch) {
        return NotificationExport.of(dispatch, Story.SENDER, new TemplateWording(), THEME);
    }

    static List<String> paths(NotificationExport export) {
        return export.files().stream().map(ExportedFile::path).toList();
    }

    static byte[] bytes(NotificationExport export, String path) {
        return export.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    static String text(NotificationExport export, String path) {
        return new String(bytes(export, path), StandardCharsets.UTF_8);
    }

    /** Without spaces and line ends: where a line turns is no matter of content. */
    static String pdfText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static MimeMessage mail(byte[] eml) {
        try {
            return new MimeMessage((Session) null, new ByteArrayInputStream(eml));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String body(MimeMessage mail) {
        return new String(part(mail, 0), StandardCharsets.UTF_8);
    }

    static byte[] attachment(MimeMessage mail) {
        return part(mail, 1);
    }

    private static byte[] part(MimeMessage mail, int index) {
        try {
            BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(index);
            return part.getInputStream().readAllBytes();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
