package dev.hansei.document.pdf;

import dev.hansei.document.Block;
import dev.hansei.document.Callout;
import dev.hansei.document.Document;
import dev.hansei.document.Figure;
import dev.hansei.document.Heading;
import dev.hansei.document.Inline;
import dev.hansei.document.KeyFacts;
import dev.hansei.document.ListBlock;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Parallel;
import dev.hansei.document.Section;
import dev.hansei.document.Table;
import java.util.ArrayList;
import java.util.List;

/** The words of a document, as its PDF says them through the structure tree and as its tree means them. */
public final class PdfWords {

    private PdfWords() {}

    /** Block by block, with the role in front. */
    public static List<String> said(byte[] pdf) {
        List<String> said = new ArrayList<>();
        collect(ReadBack.tree(pdf), said);
        return said;
    }

    public static List<String> meant(Document document) {
        List<String> meant = new ArrayList<>();
        collect(document.blocks(), meant);
        return meant;
    }

    private static void collect(ReadBack.Node node, List<String> said) {
        switch (node.role()) {
            case "P", "H1", "H2", "H3", "Caption" -> said.add(node.role() + " " + node.words());
            case "Figure" -> said.add("Figure " + node.alt());
            // A term is a label of its fact; the labels of other lists are not in the text of the document.
            case "Lbl" -> {
                if (!node.words().matches("[0-9]+\\.|\\([0-9]+\\)|[•◦▪]")) {
                    said.add("Lbl " + node.words());
                }
            }
            default -> node.children().forEach(child -> collect(child, said));
        }
    }

    private static void collect(List<Block> blocks, List<String> meant) {
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> meant.add("H" + heading.level() + " " + Inline.plain(heading.content()));
                case Paragraph paragraph -> meant.add("P " + Inline.plain(paragraph.content()));
                case ListBlock list -> list.items().forEach(item -> collect(item.blocks(), meant));
                case Table table -> {
                    if (!table.caption().isEmpty()) {
                        meant.add("Caption " + Inline.plain(table.caption()));
                    }
                    table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), meant)));
                }
                case KeyFacts keyFacts ->
                    keyFacts.facts().forEach(fact -> {
                        meant.add("Lbl " + Inline.plain(fact.term()));
                        collect(fact.detail(), meant);
                    });
                case Callout callout -> {
                    meant.add("P " + callout.words());
                    collect(callout.blocks(), meant);
                }
                case Figure figure -> meant.add("Figure " + figure.alt());
                case Parallel parallel -> {
                    collect(parallel.japanese(), meant);
                    collect(parallel.english(), meant);
                }
                case Section section -> collect(section.blocks(), meant);
            }
        }
    }
}
