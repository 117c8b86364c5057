package dev.hansei.document.read;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Document;
import dev.hansei.document.DocumentException;
import dev.hansei.document.DocumentInfo;
import dev.hansei.document.Drawing;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a filled template into a document, or says everything that is wrong with it, each with line and element.
 *
 * <p>White space is collapsed as a browser would; a line of the source may end between two Japanese characters without
 * leaving a gap.
 */
public final class XhtmlReader {
    private final Problems problems;
    private final BlockReader blocks;
    private final HeadReader head;

    private XhtmlReader(String sourceName, Map<String, Drawing> drawings) {
        problems = new Problems(sourceName);
        blocks = new BlockReader(problems, drawings);
        head = new HeadReader(problems);
    }

    /** @throws DocumentException carrying all problems */
    public static Document read(String xhtml, String sourceName) {
        return read(xhtml, sourceName, Map.of());
    }

    /**
     * @param drawings the figures the source may place by {@code data-chart}
     * @throws DocumentException carrying all problems
     */
    public static Document read(String xhtml, String sourceName, Map<String, Drawing> drawings) {
        return new XhtmlReader(sourceName, drawings).read(MarkupParser.parse(xhtml, sourceName));
    }

    private Document read(Markup.Element html) {
        if (!html.name().equals("html")) {
            problems.add(html, "the source must be one <html>");
            problems.throwIfAny();
        }
        Vocabulary.check(html, problems);
        if (html.attribute("lang") == null) {
            problems.add(html, "lang is missing");
        }
        Language language = Languages.of(html, Language.JA, problems);
        List<Markup.Element> parts = html.elements();
        if (parts.size() != 2
                || !parts.get(0).name().equals("head")
                || !parts.get(1).name().equals("body")) {
            problems.add(html, "must hold <head> and <body>");
            problems.throwIfAny();
        }
        DocumentInfo info = head.read(parts.get(0), language);
        List<Block> content = new ArrayList<>(blocks.read(parts.get(1), language));
        if (content.isEmpty()) {
            problems.add(parts.get(1), "is empty");
        }
        blocks.checkLinks();
        problems.throwIfAny();
        return new Document(info, content);
    }
}
