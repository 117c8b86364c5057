package dev.hansei.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: along its structure tree, with what the marks under each element say. */
final class ReadBack {
    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();

    /** @param page the first page it has marks on, counted from 0; -1 for none */
    record Node(
            String role,
            String language,
            String alt,
            int page,
            String text,
            COSDictionary element,
            List<Node> children) {

        String words() {
            StringBuilder words = new StringBuilder(text);
            children.forEach(child -> words.append(child.words()));
            return words.toString();
        }

        List<Node> all(String wanted) {
            List<Node> found = new ArrayList<>();
            if (role.equals(wanted)) {
                found.add(this);
            }
            children.forEach(child -> found.addAll(child.all(wanted)));
            return found;
        }

        int firstPage() {
            return page >= 0
                    ? page
                    : children.stream()
                            .mapToInt(Node::firstPage)
                            .filter(p -> p >= 0)
                            .findFirst()
                            .orElse(-1);
        }
    }

    static Node tree(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new ReadBack().read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node read(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            // Otherwise it drops the second of two equal characters painted close to each other.
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> words = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                collect(content, words);
            }
            marks.put(page.getCOSObject(), words);
            pageNumbers.put(page.getCOSObject(), number++);
        }
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase kids = root.getDictionaryObject(COSName.K);
        return node((COSDictionary) (kids instanceof COSArray array ? array.getObject(0) : kids));
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> words) {
        if (content.getMCID() >= 0) {
            words.merge(content.getMCID(), words(content), String::concat);
        } else {
            content.getContents().stream()
                    .filter(PDMarkedContent.class::isInstance)
                    .forEach(inner -> collect((PDMarkedContent) inner, words));
        }
    }

    private static String words(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder words = new StringBuilder();
        for (Object inner : content.getContents()) {
            if (inner instanceof TextPosition position) {
                words.append(position.getUnicode());
            } else if (inner instanceof PDMarkedContent marked) {
                words.append(words(marked));
            }
        }
        return words.toString();
    }

    private Node node(COSDictionary element) {
        StringBuilder text = new StringBuilder();
        List<Node> children = new ArrayList<>();
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        int first = -1;
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger mark) {
                text.append(marks.get(page).get(mark.intValue()));
                first = first < 0 ? pageNumbers.get(page) : first;
            } else if (kid instanceof COSDictionary inner && "MCR".equals(inner.getNameAsString(COSName.TYPE))) {
                text.append(marks.get(inner.getCOSDictionary(COSName.PG)).get(inner.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary inner && inner.getNameAsString(COSName.S) != null) {
                children.add(node(inner));
            } else if (kid instanceof COSDictionary reference) {
                // Read while the file is open: the annotation itself is asked for later.
                reference.getCOSDictionary(COSName.getPDFName("Obj"));
            }
        }
        return new Node(
                element.getNameAsString(COSName.S),
                element.getString(COSName.LANG),
                element.getString(COSName.ALT),
                first,
                text.toString(),
                element,
                children);
    }

    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> all.add(kid instanceof COSObject object ? object.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }
}
