package dev.hansei.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a curious receiver can dig out of a file: its bytes, what they inflate and decode to, and its text. */
final class Traces {

    private final List<byte[]> layers = new ArrayList<>();

    static Traces of(ExportedFile file) throws IOException, MessagingException {
        Traces traces = new Traces();
        traces.layers.add(file.path().getBytes(StandardCharsets.UTF_8));
        traces.layers.add(file.bytes());
        if (file.path().endsWith(".pdf")) {
            traces.pdf(file.bytes());
        } else if (file.path().endsWith(".eml")) {
            traces.mail(Exports.mail(file.bytes()));
        }
        return traces;
    }

    boolean hold(String token) {
        return encodings(token).stream().anyMatch(code -> layers.stream().anyMatch(layer -> contains(layer, code)));
    }

    private void pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                layers.add(String.valueOf(object.getObject()).getBytes(StandardCharsets.UTF_8));
                if (object.getObject() instanceof COSStream stream) {
                    layers.add(stream.createInputStream().readAllBytes());
                }
            }
            layers.add(new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s　]+", "")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private void mail(MimeMessage mail) throws IOException, MessagingException {
        for (Header header : Collections.list(mail.getAllHeaders())) {
            String words = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
            layers.add((header.getName() + ": " + words).getBytes(StandardCharsets.UTF_8));
        }
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            byte[] content = part.getInputStream().readAllBytes();
            layers.add(content);
            if (part.isMimeType("application/pdf")) {
                pdf(content);
            }
        }
    }

    private static List<byte[]> encodings(String token) {
        List<byte[]> encodings = new ArrayList<>();
        byte[] plain = token.getBytes(StandardCharsets.UTF_8);
        encodings.add(plain);
        encodings.add(token.getBytes(StandardCharsets.UTF_16BE));
        encodings.add(token.getBytes(StandardCharsets.UTF_16LE));
        encodings.add(HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
        encodings.add(HexFormat.of().withUpperCase().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 3; shift++) {
            encodings.add(base64Within(plain, shift));
        }
        return encodings;
    }

    /** The letters of base64 that stand for these bytes wherever they begin in a group of three. */
    private static byte[] base64Within(byte[] plain, int shift) {
        byte[] shifted = new byte[shift + plain.length];
        System.arraycopy(plain, 0, shifted, shift, plain.length);
        byte[] code = Base64.getEncoder().encode(shifted);
        int start = (shift * 8 + 5) / 6;
        int end = shifted.length * 8 / 6;
        return Arrays.copyOfRange(code, start, end);
    }

    private static boolean contains(byte[] where, byte[] what) {
        for (int at = 0; at + what.length <= where.length; at++) {
            int same = 0;
            while (same < what.length && where[at + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return true;
            }
        }
        return false;
    }
}
