package dev.hansei.document.pdf;

import dev.hansei.document.Drawing;
import dev.hansei.document.Palette;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Paints marks under their tags. It decides nothing: where everything stands is settled before. */
final class PdfCanvas {
    /** How far letters lean that stress a word. */
    private static final float LEAN = 0.2f;

    private final PdfWriter writer;
    private final Pages pages;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private final SharedGlyphs sharedGlyphs = new SharedGlyphs();
    private PdfContentByte content;

    PdfCanvas(PdfWriter writer, Pages pages) {
        this.writer = writer;
        this.pages = pages;
    }

    /** Writes the structure tree, whose order is the reading order whatever is painted when. */
    void write(Tag root) {
        PdfStructureElement element = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(root.role()));
        write(root, element);
    }

    private void write(Tag tag, PdfStructureElement element) {
        elements.put(tag, element);
        if (tag.languageChanges()) {
            element.put(PdfName.LANG, new PdfString(tag.language().tag()));
        }
        TagAttributes.write(tag, element);
        for (Tag child : tag.children()) {
            write(child, new PdfStructureElement(element, new PdfName(child.role())));
        }
    }

    void paint(Page page) {
        content = writer.getDirectContent();
        decorate("Layout");
        page.ground().forEach(this::paint);
        content.endMarkedContentSequence();
        Tag open = null;
        boolean any = false;
        for (Mark mark : page.content()) {
            if (mark instanceof Mark.Link link) {
                annotate(link);
                continue;
            }
            if (!any || mark.tag() != open) {
                if (any) {
                    content.endMarkedContentSequence();
                }
                begin(mark.tag());
                open = mark.tag();
                any = true;
            }
            paint(mark);
        }
        if (any) {
            content.endMarkedContentSequence();
        }
    }

    private void begin(Tag tag) {
        if (tag != null) {
            content.beginMarkedContentSequence(elements.get(tag));
        } else {
            // Words without a tag are running heads or repeat the head of a table: both come from paging.
            decorate("Pagination");
        }
    }

    private void decorate(String type) {
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName(type));
        content.beginMarkedContentSequence(new PdfName("Artifact"), kind, true);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Words words -> paint(words);
            case Mark.Box box -> fill(box.x(), box.y(), box.width(), box.height(), box.color());
            case Mark.Picture picture -> paint(picture);
            case Mark.Link link -> annotate(link);
        }
    }

    private void paint(Mark.Words words) {
        float x = words.x();
        content.setRGBColorFill(
                words.color().red(), words.color().green(), words.color().blue());
        for (SharedGlyphs.Part part : sharedGlyphs.parts(words.face(), words.text())) {
            boolean told = part.actual() != null && words.tag() != null;
            if (told) {
                PdfDictionary meaning = new PdfDictionary();
                meaning.put(new PdfName("ActualText"), new PdfString(part.actual(), PdfObject.TEXT_UNICODE));
                content.beginMarkedContentSequence(new PdfName("Span"), meaning, true);
            }
            content.beginText();
            content.setFontAndSize(EmbeddedFonts.of(words.face()), words.size());
            content.setTextMatrix(1, 0, words.slanted() ? LEAN : 0, 1, x, Pages.HEIGHT - words.baseline());
            content.setCharacterSpacing(words.spacing());
            content.showText(part.shown());
            content.endText();
            if (told) {
                content.endMarkedContentSequence();
            }
            x += advance(words, part.shown());
        }
    }

    private static float advance(Mark.Words words, String shown) {
        float advance = 0;
        for (int i = 0; i < shown.length(); i = shown.offsetByCodePoints(i, 1)) {
            advance += words.face().width(shown.codePointAt(i)) * words.size() / 1000 + words.spacing();
        }
        return advance;
    }

    private void fill(double x, double y, double width, double height, Palette.Color color) {
        content.setRGBColorFill(color.red(), color.green(), color.blue());
        content.rectangle((float) x, (float) (Pages.HEIGHT - y - height), (float) width, (float) height);
        content.fill();
    }

    private void paint(Mark.Picture picture) {
        float scale = picture.scale();
        for (Drawing.Shape shape : picture.drawing().shapes()) {
            switch (shape) {
                case Drawing.Box box ->
                    fill(
                            picture.x() + box.x() * scale,
                            picture.y() + box.y() * scale,
                            box.width() * scale,
                            box.height() * scale,
                            picture.palette().of(box.ink()));
                case Drawing.Line line -> paint(line, picture);
                case Drawing.Label label -> paint(label, picture);
            }
        }
    }

    private void paint(Drawing.Line line, Mark.Picture picture) {
        float scale = picture.scale();
        Palette.Color color = picture.palette().of(line.ink());
        content.setRGBColorStroke(color.red(), color.green(), color.blue());
        content.setLineWidth((float) line.thickness() * scale);
        if (line.dash() > 0) {
            content.setLineDash((float) line.dash() * scale, 0);
        } else {
            content.setLineDash(0);
        }
        content.moveTo(picture.x() + (float) line.x1() * scale, Pages.HEIGHT - picture.y() - (float) line.y1() * scale);
        content.lineTo(picture.x() + (float) line.x2() * scale, Pages.HEIGHT - picture.y() - (float) line.y2() * scale);
        content.stroke();
    }

    private void paint(Drawing.Label label, Mark.Picture picture) {
        Typeface face = InlineRuns.face(label.bold());
        float size = (float) label.size() * picture.scale();
        float width = label.text().codePoints().mapToObj(face::width).reduce(0f, Float::sum) * size / 1000;
        float shift = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        paint(new Mark.Words(
                picture.tag(),
                label.text(),
                face,
                size,
                false,
                picture.palette().of(label.ink()),
                picture.x() + (float) label.x() * picture.scale() - shift,
                picture.y() + (float) label.y() * picture.scale(),
                0));
    }

    private void annotate(Mark.Link link) {
        Rectangle area = new Rectangle(
                link.x(), Pages.HEIGHT - link.y() - link.height(), link.x() + link.width(), Pages.HEIGHT - link.y());
        PdfAnnotation annotation = new PdfAnnotation(
                writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action(link.target()));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(link.words(), PdfObject.TEXT_UNICODE));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        PdfStructureElement element = elements.get(link.tag());
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        ((PdfArray) element.get(PdfName.K)).add(reference);
        writer.addAnnotation(annotation);
    }

    private PdfAction action(String target) {
        if (!target.startsWith("#")) {
            return new PdfAction(target);
        }
        PdfAction jump = new PdfAction();
        jump.put(PdfName.S, PdfName.GOTO);
        jump.put(PdfName.D, destination(pages.places().get(target.substring(1))));
        return jump;
    }

    /** The tree of bookmarks; to be called when every page is painted. */
    void bookmark() {
        Map<Integer, PdfOutline> latest = new HashMap<>();
        latest.put(0, writer.getRootOutline());
        for (Pages.Bookmark bookmark : pages.bookmarks()) {
            int above = bookmark.level() - 1;
            while (!latest.containsKey(above)) {
                above--;
            }
            latest.keySet().removeAll(deeper(latest, bookmark.level()));
            latest.put(
                    bookmark.level(),
                    new PdfOutline(latest.get(above), destination(bookmark.place()), bookmark.title()));
        }
    }

    private static List<Integer> deeper(Map<Integer, PdfOutline> latest, int level) {
        return new ArrayList<>(
                latest.keySet().stream().filter(other -> other >= level).toList());
    }

    private PdfDestination destination(Pages.Place place) {
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, Pages.HEIGHT - place.y() + 6, 0);
        destination.addPage(writer.getPageReference(place.page() + 1));
        return destination;
    }
}
