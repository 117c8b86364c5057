package dev.hansei.document.pdf;

import dev.hansei.base.Language;
import dev.hansei.document.Attachment;
import dev.hansei.document.Block;
import dev.hansei.document.Characters;
import dev.hansei.document.Document;
import dev.hansei.document.DocumentInfo;
import dev.hansei.document.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Renders a document as PDF/A-3a and PDF/UA-1. The same document, theme and attachments give the same bytes, whenever
 * and on whichever thread.
 */
public final class PdfRenderer {
    private static final String PRODUCER = "Hansei (OpenPDF)";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] COLOURS = resource("icc/sRGB.icc");

    private final Document document;
    private final Theme theme;
    private final List<Attachment> attachments;
    private final byte[] identity;

    private PdfRenderer(Document document, Theme theme, List<Attachment> attachments) {
        this.document = document;
        this.theme = theme;
        this.attachments = attachments;
        this.identity = identity(document, theme, attachments);
    }

    /** @throws dev.hansei.document.DocumentException when a character of the document has no glyph, naming each */
    public static byte[] render(Document document, Theme theme, List<Attachment> attachments) {
        return new PdfRenderer(document, theme, attachments).write(Layout.of(document, theme));
    }

    /** The characters of these words that no document could show, by name: to refuse them when they are entered. */
    public static List<String> unprintable(String words) {
        return words.codePoints()
                .filter(c -> c != '\n' && c != '\r' && c != '\t')
                .filter(c -> !Typeface.REGULAR.shows(c) || !Typeface.BOLD.shows(c))
                .distinct()
                .mapToObj(Characters::name)
                .toList();
    }

    private byte[] write(Layout layout) {
        Pages pages = layout.pages();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        org.openpdf.text.Document sheet = new org.openpdf.text.Document(PageSize.A4);
        try {
            PdfWriter writer = StableWriter.on(sheet, out);
            EmbeddedFonts.seed(ByteBuffer.wrap(identity).getLong());
            prepare(writer);
            sheet.open();
            declare(writer);
            PdfCanvas canvas = new PdfCanvas(writer, pages);
            canvas.write(layout.root());
            for (Page page : pages.all()) {
                if (page != pages.all().get(0)) {
                    sheet.newPage();
                }
                writer.setPageEmpty(false);
                canvas.paint(page);
            }
            canvas.bookmark();
            attach(writer);
            sheet.close();
        } catch (IOException e) {
            throw new IllegalStateException("A PDF could not be written to memory", e);
        }
        return out.toByteArray();
    }

    private static void prepare(PdfWriter writer) {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setTagged();
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    }

    private void declare(PdfWriter writer) throws IOException {
        DocumentInfo info = document.info();
        String subject = info.reference() + " / " + info.edition();
        PdfDictionary about = writer.getInfo();
        about.put(PdfName.TITLE, new PdfString(info.title(), PdfObject.TEXT_UNICODE));
        about.put(PdfName.AUTHOR, new PdfString(info.publisher(), PdfObject.TEXT_UNICODE));
        about.put(PdfName.SUBJECT, new PdfString(subject, PdfObject.TEXT_UNICODE));
        about.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        about.put(PdfName.CREATIONDATE, date(info.issued()));
        about.put(PdfName.MODDATE, date(info.issued()));
        about.put(PdfName.FILEID, fileIdentifier());
        writer.setXmpMetadata(XmpMetadata.of(info, subject, PRODUCER));
        String tag = info.language() == Language.JA ? "ja-JP" : "en";
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(tag));
        writer.setOutputIntents("sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB IEC61966-2.1", COLOURS);
    }

    private void attach(PdfWriter writer) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, date(attachment.modified()));
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, null, attachment.name(), attachment.bytes(), attachment.mimeType(), parameters, 9);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            String description =
                    attachment.description().orOther(document.info().language());
            file.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
            // Given here and not beforehand: OpenPDF would read it back from the file as if every byte were a letter.
            writer.addFileAttachment(description, file);
            associated.add(file.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }

    private PdfObject fileIdentifier() {
        String hex = "<" + HexFormat.of().formatHex(identity) + ">";
        return new PdfLiteral("[" + hex + hex + "]");
    }

    /** Sixteen bytes that follow from the document's words, its look and what is attached to it. */
    private static byte[] identity(Document document, Theme theme, List<Attachment> attachments) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((document.info() + Block.plain(document.blocks()) + theme).getBytes(StandardCharsets.UTF_8));
            for (Attachment attachment : attachments) {
                digest.update(
                        (attachment.name() + attachment.mimeType() + attachment.description() + attachment.modified())
                                .getBytes(StandardCharsets.UTF_8));
                digest.update(attachment.bytes());
            }
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PdfString date(Instant instant) {
        return new PdfString(PDF_DATE.format(instant));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PdfRenderer.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
