package dev.hansei.document.text;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Callout;
import dev.hansei.document.Characters;
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
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** A document as plain text, for mails and for the eye: Unix line ends, no wrapping, links with their address. */
public final class TextRenderer {
    private final StringBuilder text = new StringBuilder();

    private TextRenderer() {}

    public static String render(Document document) {
        TextRenderer renderer = new TextRenderer();
        renderer.blocks(document.blocks(), "");
        return renderer.text.toString();
    }

    /** The tree itself, one node per line, indented by depth: for comparing whole documents in tests. */
    public static String outline(Document document) {
        return TextOutline.of(document);
    }

    private void blocks(List<Block> blocks, String indent) {
        Block above = null;
        for (Block block : blocks) {
            if (!text.isEmpty() && !runsOn(above, block)) {
                text.append('\n');
            }
            block(block, indent);
            above = block;
        }
    }

    /** Lines of an address, or of a letter's head, stand together. */
    private static boolean runsOn(Block above, Block block) {
        return above instanceof Paragraph first
                && block instanceof Paragraph second
                && first.style() == second.style()
                && (second.style() == Paragraph.Style.RIGHT || second.style() == Paragraph.Style.ADDRESSEE);
    }

    /** Blocks that begin where the block around them begins. */
    private void within(List<Block> blocks, String indent) {
        block(blocks.get(0), indent);
        blocks(blocks.subList(1, blocks.size()), indent);
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Heading heading -> heading(heading, indent);
            case Paragraph paragraph -> line(indent, words(paragraph.content()), indent);
            case ListBlock list -> list(list, indent);
            case Table table -> table(table, indent);
            case KeyFacts keyFacts -> keyFacts(keyFacts, indent);
            case Callout callout -> {
                line(
                        indent,
                        callout.language() == Language.JA ? "【" + callout.words() + "】" : "[" + callout.words() + "]",
                        indent);
                blocks(callout.blocks(), indent + "  ");
            }
            case Figure figure ->
                line(indent, (figure.language() == Language.JA ? "［図］" : "[Figure] ") + figure.alt(), indent);
            case Parallel parallel -> {
                within(parallel.japanese(), indent);
                text.append('\n');
                within(parallel.english(), indent);
            }
            case Section section -> within(section.blocks(), indent);
        }
    }

    private void heading(Heading heading, String indent) {
        String words = words(heading.content());
        line(indent, words, indent);
        if (heading.level() < 3) {
            line(indent, (heading.level() == 1 ? "=" : "-").repeat(columns(words)), indent);
        }
    }

    private void list(ListBlock list, String indent) {
        int number = list.first();
        for (ListBlock.Item item : list.items()) {
            String label = list.ordered() ? number++ + ". " : "- ";
            inner(indent + label, item.blocks(), indent + " ".repeat(label.length()));
        }
    }

    private void keyFacts(KeyFacts keyFacts, String indent) {
        for (KeyFacts.Fact fact : keyFacts.facts()) {
            String colon = fact.language() == Language.JA ? "：" : ": ";
            inner(indent + words(fact.term()) + colon, fact.detail(), indent + "  ");
        }
    }

    /** The first paragraph on the line of its label, the rest below it. */
    private void inner(String label, List<Block> blocks, String indent) {
        int start = 0;
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph) {
            line(label, words(paragraph.content()), indent);
            start = 1;
        } else {
            line(label, "", indent);
        }
        for (Block block : blocks.subList(start, blocks.size())) {
            block(block, indent);
        }
    }

    private void table(Table table, String indent) {
        if (!table.caption().isEmpty()) {
            line(indent, words(table.caption()), indent);
        }
        Table.Cell[] spanning = new Table.Cell[table.columns()];
        int[] rest = new int[table.columns()];
        for (Table.Row row : table.rows()) {
            line(indent, String.join(" | ", cells(row, spanning, rest)), indent);
        }
    }

    /**
     * A cell that spans rows is repeated in each: a line of text has no other way to say what it belongs to.
     *
     * @param rest for each column, in how many further rows the cell in {@code spanning} goes on
     */
    private static List<String> cells(Table.Row row, Table.Cell[] spanning, int[] rest) {
        List<String> cells = new ArrayList<>();
        Iterator<Table.Cell> own = row.cells().iterator();
        for (int column = 0; column < rest.length; ) {
            if (rest[column] == 0) {
                Table.Cell cell = own.next();
                Arrays.fill(spanning, column, column + cell.columnSpan(), cell);
                Arrays.fill(rest, column, column + cell.columnSpan(), cell.rowSpan());
            }
            Table.Cell cell = spanning[column];
            cells.add(Block.plain(cell.blocks()).replace("\n", " / "));
            for (int i = 0; i < cell.columnSpan(); i++, column++) {
                rest[column]--;
            }
        }
        return cells;
    }

    private void line(String label, String words, String indent) {
        text.append((label + words.replace("\n", "\n" + indent)).stripTrailing())
                .append('\n');
    }

    private static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            words.append(
                    switch (inline) {
                        case Inline.Text(String plain) -> plain;
                        case Inline.Strong(List<Inline> inner) -> words(inner);
                        case Inline.Emphasis(List<Inline> inner) -> words(inner);
                        case Inline.Code(String plain) -> plain;
                        case Inline.Link link -> link(link);
                        case Inline.Span(Language language, List<Inline> inner) -> words(inner);
                        case Inline.LineBreak() -> "\n";
                    });
        }
        return words.toString();
    }

    private static String link(Inline.Link link) {
        String words = words(link.content());
        boolean said = link.target().startsWith("#")
                || words.equals(link.target())
                || link.target().equals("mailto:" + words);
        return said ? words : words + " <" + link.target() + ">";
    }

    private static int columns(String words) {
        return words.codePoints().map(c -> Characters.isWide(c) ? 2 : 1).sum();
    }
}
