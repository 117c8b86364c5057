package dev.hansei.document.read;

import dev.hansei.document.DocumentException;
import dev.hansei.document.DocumentProblem;
import dev.hansei.document.Markup;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML without document types and without entities, and remembers the line of everything. */
final class MarkupParser extends DefaultHandler {
    /** Far beyond any honest document; keeps a hostile one from exhausting the stack of the readers after us. */
    private static final int DEEPEST = 40;

    private final Deque<Markup.Element> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsLine;
    private Locator locator;
    private Markup.Element root;

    static Markup.Element parse(String xml, String source) {
        MarkupParser handler = new MarkupParser();
        try {
            // The JDK's own parser, whatever else is on the class path: these settings are known to bind it.
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.newSAXParser().parse(new InputSource(new StringReader(xml)), handler);
            return handler.root;
        } catch (SAXParseException e) {
            throw new DocumentException(new DocumentProblem(
                    source, e.getLineNumber(), handler.place(), "not well-formed: " + e.getMessage()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new DocumentException(
                    new DocumentProblem(source, 0, "<html>", "cannot be parsed: " + e.getMessage()));
        }
    }

    private String place() {
        return "<" + (open.isEmpty() ? "html" : open.peek().name()) + ">";
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        closeWords();
        if (open.size() == DEEPEST) {
            throw new SAXParseException("elements are nested more than " + DEEPEST + " deep", locator);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(attributes.getQName(i), attributes.getValue(i));
        }
        Markup.Element element = new Markup.Element(name, values, new ArrayList<>(), locator.getLineNumber());
        if (open.isEmpty()) {
            root = element;
        } else {
            children().add(element);
        }
        open.push(element);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (words.isEmpty()) {
            // The parser is already behind these words.
            wordsLine = locator.getLineNumber() - lineEnds(new String(text, start, length));
        }
        words.append(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        closeWords();
        open.pop();
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    /** The parser hands text over in pieces of its own choosing; a run of words is one piece. */
    private void closeWords() {
        if (!words.isEmpty()) {
            String all = words.toString();
            int blank = all.length() - all.stripLeading().length();
            children().add(new Markup.Words(all, wordsLine + lineEnds(all.substring(0, blank))));
            words.setLength(0);
        }
    }

    private static int lineEnds(String text) {
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    private List<Markup> children() {
        return open.element().children();
    }
}
