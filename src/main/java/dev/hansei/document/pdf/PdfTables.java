package dev.hansei.document.pdf;

import dev.hansei.document.Block;
import dev.hansei.document.KeyFacts;
import dev.hansei.document.Palette;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Table;
import dev.hansei.document.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decides how tables and key facts are set: thin rules, no boxes. */
final class PdfTables {
    private static final float LINE = 0.6f;

    private final Theme theme;
    private final InlineRuns inlines;
    private final PdfBlocks blocks;

    PdfTables(Theme theme, InlineRuns inlines, PdfBlocks blocks) {
        this.theme = theme;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    Piece table(Table table, Tag parent, Styles styles) {
        Tag tag = parent.child("Table", table.language());
        TextPiece caption = null;
        if (!table.caption().isEmpty()) {
            Style style = styles.caption(table.language());
            caption = blocks.text(tag.child("Caption", table.language()), table.caption(), style);
        }
        Styles inner = styles.cell(table.matrix());
        int columns = table.columns();
        Rows head = rows(table, table.head(), tag, "THead", columns, inner);
        Rows body = rows(table, table.body(), tag, "TBody", columns, inner);
        return new GridPiece(table.id(), caption, head, body, columns, look(table.matrix(), false), false);
    }

    Piece keyFacts(KeyFacts keyFacts, Tag parent, Styles styles) {
        Tag tag = parent.child("L", keyFacts.language()).with(Tag.Attribute.NUMBERING, "None");
        Styles inner = styles.cell(false);
        List<Rows.Cell> cells = new ArrayList<>();
        int row = 0;
        for (KeyFacts.Fact fact : keyFacts.facts()) {
            Tag item = tag.child("LI", fact.language());
            Style style =
                    inner.paragraph(Paragraph.Style.PLAIN, fact.language()).boldened();
            TextPiece term = blocks.text(item.child("Lbl", fact.language()), fact.term(), style);
            Stack detail = blocks.stack(fact.detail(), item.child("LBody", fact.language()), inner);
            cells.add(new Rows.Cell(new Stack(List.of(term)), row, 0, 1, 1));
            cells.add(new Rows.Cell(detail, row, 1, 1, 1));
            row++;
        }
        GridLook look = look(false, false);
        Rows none = new Rows(List.of(), 0, look);
        return new GridPiece(null, null, none, new Rows(cells, row, look), 2, look, true);
    }

    private Rows rows(Table table, List<Table.Row> rows, Tag parent, String part, int columns, Styles styles) {
        GridLook look = look(table.matrix(), part.equals("THead"));
        if (rows.isEmpty()) {
            return new Rows(List.of(), 0, look);
        }
        Tag tag = parent.child(part, table.language());
        List<Rows.Cell> cells = new ArrayList<>();
        int[] taken = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            Tag rowTag = tag.child("TR", rows.get(row).language());
            int column = 0;
            int[] next = Arrays.stream(taken).map(rest -> Math.max(0, rest - 1)).toArray();
            for (Table.Cell cell : rows.get(row).cells()) {
                while (taken[column] > 0) {
                    column++;
                }
                Arrays.fill(next, column, column + cell.columnSpan(), cell.rowSpan() - 1);
                Stack body = cell(cell, cellTag(cell, rowTag), table.matrix(), column, styles);
                cells.add(new Rows.Cell(body, row, column, cell.rowSpan(), cell.columnSpan()));
                column += cell.columnSpan();
            }
            taken = next;
        }
        return new Rows(cells, rows.size(), look);
    }

    private static Tag cellTag(Table.Cell cell, Tag row) {
        Tag tag = row.child(cell.role() == Table.Role.DATA ? "TD" : "TH", cell.language());
        switch (cell.role()) {
            case COLUMN_HEADER -> tag.with(Tag.Attribute.SCOPE, "Column");
            case ROW_HEADER -> tag.with(Tag.Attribute.SCOPE, "Row");
            case DATA -> {}
        }
        if (cell.columnSpan() > 1) {
            tag.with(Tag.Attribute.COLUMN_SPAN, cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            tag.with(Tag.Attribute.ROW_SPAN, cell.rowSpan());
        }
        return tag;
    }

    /** The paragraphs of a header are set bold, and those of a matrix centred; other cells hold blocks like any. */
    private Stack cell(Table.Cell cell, Tag tag, boolean matrix, int column, Styles styles) {
        boolean header = cell.role() != Table.Role.DATA;
        boolean centred = matrix && column > 0;
        if (!header && !centred) {
            return blocks.stack(cell.blocks(), tag, styles);
        }
        List<Piece> pieces = new ArrayList<>();
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                Style style = styles.paragraph(paragraph.style(), paragraph.language());
                style = header ? style.boldened() : style;
                style = centred ? style.with(Style.Align.CENTER) : style;
                pieces.add(blocks.text(tag.child("P", paragraph.language()), paragraph.content(), style));
            } else {
                pieces.add(blocks.stack(List.of(block), tag, styles));
            }
        }
        return new Stack(pieces);
    }

    private GridLook look(boolean matrix, boolean head) {
        Palette paper = theme.paper();
        return new GridLook(
                matrix ? 3 : 5,
                matrix ? 2 : 3,
                head ? paper.wash() : null,
                paper.rule(),
                LINE,
                head ? paper.rule() : paper.muted(),
                LINE,
                matrix);
    }
}
