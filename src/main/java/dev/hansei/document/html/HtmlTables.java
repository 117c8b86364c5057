package dev.hansei.document.html;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Inline;
import dev.hansei.document.Table;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes tables, each in a region of its own that may be scrolled sideways, by keyboard too. */
final class HtmlTables {
    private final HtmlWriter html;
    private final HtmlInlines inlines;
    private final BiConsumer<List<Block>, Language> blocks;

    HtmlTables(HtmlWriter html, HtmlInlines inlines, BiConsumer<List<Block>, Language> blocks) {
        this.html = html;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void write(Table table, String lang) {
        String caption = table.caption().isEmpty() ? null : Inline.plain(table.caption());
        String name = caption != null ? caption : table.language() == Language.JA ? "表" : "Table";
        html.open("div", "class", "wide", "role", "group", "tabindex", "0", "aria-label", name, "lang", lang);
        html.open("table", "id", table.id(), "class", table.matrix() ? "matrix" : null);
        if (caption != null) {
            html.open("caption");
            inlines.write(table.caption(), table.language());
            html.close("caption");
        }
        part("thead", table.head(), table.language());
        part("tbody", table.body(), table.language());
        html.close("table").close("div");
    }

    private void part(String name, List<Table.Row> rows, Language outer) {
        if (rows.isEmpty()) {
            return;
        }
        html.open(name);
        for (Table.Row row : rows) {
            html.open("tr", "lang", html.language(outer, row.language()));
            row.cells().forEach(cell -> cell(cell, row.language()));
            html.close("tr");
        }
        html.close(name);
    }

    private void cell(Table.Cell cell, Language outer) {
        String name = cell.role() == Table.Role.DATA ? "td" : "th";
        String scope = switch (cell.role()) {
            case DATA -> null;
            case COLUMN_HEADER -> cell.columnSpan() > 1 ? "colgroup" : "col";
            case ROW_HEADER -> cell.rowSpan() > 1 ? "rowgroup" : "row";
        };
        html.open(
                name,
                "scope",
                scope,
                "colspan",
                cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : null,
                "rowspan",
                cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : null,
                "lang",
                html.language(outer, cell.language()));
        blocks.accept(cell.blocks(), cell.language());
        html.close(name);
    }
}
