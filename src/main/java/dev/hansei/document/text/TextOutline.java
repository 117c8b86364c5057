package dev.hansei.document.text;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Callout;
import dev.hansei.document.Document;
import dev.hansei.document.DocumentInfo;
import dev.hansei.document.Figure;
import dev.hansei.document.Heading;
import dev.hansei.document.Inline;
import dev.hansei.document.KeyFacts;
import dev.hansei.document.ListBlock;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Parallel;
import dev.hansei.document.Section;
import dev.hansei.document.Table;
import java.util.List;
import java.util.Locale;

/** Writes the tree of a document down, so that a test can show all of it. */
final class TextOutline {
    private final StringBuilder text = new StringBuilder();

    private TextOutline() {}

    static String of(Document document) {
        TextOutline outline = new TextOutline();
        DocumentInfo info = document.info();
        outline.line(0, "document " + info.reference() + ", edition " + info.edition());
        info.titles().forEach((language, title) -> outline.line(1, "title [" + language.tag() + "] " + title));
        outline.blocks(1, info.language(), document.blocks());
        return outline.text.toString();
    }

    private void blocks(int depth, Language outer, List<Block> blocks) {
        blocks.forEach(block -> block(depth, outer, block));
    }

    private void block(int depth, Language outer, Block block) {
        String mark = mark(outer, block.language());
        switch (block) {
            case Heading heading ->
                line(depth, "h" + heading.level() + id(heading.id()) + mark + " " + words(heading.content()));
            case Paragraph paragraph ->
                line(
                        depth,
                        "p." + paragraph.style().name().toLowerCase(Locale.ROOT) + mark + " "
                                + words(paragraph.content()));
            case ListBlock list -> {
                line(depth, (list.ordered() ? "ol" : "ul") + (list.first() != 1 ? " from " + list.first() : "") + mark);
                for (ListBlock.Item item : list.items()) {
                    line(depth + 1, "li" + mark(list.language(), item.language()));
                    blocks(depth + 2, item.language(), item.blocks());
                }
            }
            case Table table -> table(depth, mark, table);
            case KeyFacts keyFacts -> {
                line(depth, "key-facts" + mark);
                for (KeyFacts.Fact fact : keyFacts.facts()) {
                    line(depth + 1, "fact" + mark(keyFacts.language(), fact.language()) + " " + words(fact.term()));
                    blocks(depth + 2, fact.language(), fact.detail());
                }
            }
            case Callout callout -> {
                line(depth, "callout" + mark + " " + words(callout.label()));
                blocks(depth + 1, callout.language(), callout.blocks());
            }
            case Figure figure -> line(depth, "figure " + figure.chart() + mark + " " + figure.alt());
            case Parallel parallel -> {
                line(depth, "parallel" + mark);
                line(depth + 1, "side" + mark(parallel.language(), Language.JA));
                blocks(depth + 2, Language.JA, parallel.japanese());
                line(depth + 1, "side" + mark(parallel.language(), Language.EN));
                blocks(depth + 2, Language.EN, parallel.english());
            }
            case Section section -> {
                line(depth, "section" + id(section.id()) + mark);
                blocks(depth + 1, section.language(), section.blocks());
            }
        }
    }

    private void table(int depth, String mark, Table table) {
        line(depth, "table" + (table.matrix() ? ".matrix" : "") + id(table.id()) + mark);
        if (!table.caption().isEmpty()) {
            line(depth + 1, "caption " + words(table.caption()));
        }
        rows(depth + 1, "head", table.language(), table.head());
        rows(depth + 1, "row", table.language(), table.body());
    }

    private void rows(int depth, String name, Language outer, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            line(depth, name + mark(outer, row.language()));
            for (Table.Cell cell : row.cells()) {
                String role = switch (cell.role()) {
                    case DATA -> "td";
                    case COLUMN_HEADER -> "th col";
                    case ROW_HEADER -> "th row";
                };
                String spans = (cell.columnSpan() > 1 ? " colspan " + cell.columnSpan() : "")
                        + (cell.rowSpan() > 1 ? " rowspan " + cell.rowSpan() : "");
                line(depth + 1, role + spans + mark(row.language(), cell.language()));
                blocks(depth + 2, cell.language(), cell.blocks());
            }
        }
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words.stripTrailing()).append('\n');
    }

    private static String id(String id) {
        return id == null ? "" : "#" + id;
    }

    private static String mark(Language outer, Language own) {
        return own == outer ? "" : " [" + own.tag() + "]";
    }

    private static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            words.append(
                    switch (inline) {
                        case Inline.Text(String plain) -> plain;
                        case Inline.Strong(List<Inline> inner) -> "*" + words(inner) + "*";
                        case Inline.Emphasis(List<Inline> inner) -> "_" + words(inner) + "_";
                        case Inline.Code(String plain) -> "`" + plain + "`";
                        case Inline.Link(String target, List<Inline> inner) -> "<" + words(inner) + "|" + target + ">";
                        case Inline.Span(Language language, List<Inline> inner) ->
                            "[" + language.tag() + ":" + words(inner) + "]";
                        case Inline.LineBreak() -> "⏎";
                    });
        }
        return words.toString();
    }
}
