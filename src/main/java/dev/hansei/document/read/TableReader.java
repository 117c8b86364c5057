package dev.hansei.document.read;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Inline;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;
import dev.hansei.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads tables and sees to it that their spans add up. */
final class TableReader {
    private static final int MOST_COLUMNS = 60;
    private static final List<String> ORDER = List.of("caption", "thead", "tbody", "tr");

    private final Problems problems;
    private final InlineReader inlines;
    private final BlockReader blocks;

    TableReader(Problems problems, InlineReader inlines, BlockReader blocks) {
        this.problems = problems;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    Table read(Markup.Element table, String id, Language language) {
        List<Inline> caption = List.of();
        List<Table.Row> head = new ArrayList<>();
        List<Table.Row> body = new ArrayList<>();
        int reached = -1;
        for (Markup.Element part : blocks.only(table, "caption", "thead", "tbody", "tr")) {
            int place = ORDER.indexOf(part.name());
            if (place < reached || place == reached && !part.name().equals("tr")) {
                problems.add(part, "the order is caption, thead, then one tbody or rows");
            }
            reached = place;
            Language own = Languages.of(part, language, problems);
            switch (part.name()) {
                case "caption" -> caption = caption(part, own);
                case "thead" -> head.addAll(rows(part, own, Table.Role.COLUMN_HEADER));
                case "tr" -> body.add(row(part, own, Table.Role.ROW_HEADER));
                default -> body.addAll(rows(part, own, Table.Role.ROW_HEADER));
            }
        }
        if (body.isEmpty()) {
            problems.add(table, "has no rows");
        }
        boolean headed = Stream.concat(head.stream(), body.stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.role() != Table.Role.DATA);
        if (!headed) {
            problems.add(table, "has no <th>: nobody can tell what its cells mean");
        }
        checkSpans(table, head, -1);
        checkSpans(table, body, head.isEmpty() ? -1 : width(head.get(0)));
        return new Table(language, id, "matrix".equals(table.attribute("class")), caption, head, body);
    }

    private List<Inline> caption(Markup.Element element, Language language) {
        List<Inline> words = inlines.read(element, element.children(), language);
        if (Inline.plain(words).isBlank()) {
            problems.add(element, "is empty");
        }
        return words;
    }

    private List<Table.Row> rows(Markup.Element part, Language language, Table.Role header) {
        return blocks.only(part, "tr").stream()
                .map(row -> row(row, Languages.of(row, language, problems), header))
                .toList();
    }

    private Table.Row row(Markup.Element row, Language language, Table.Role header) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Markup.Element cell : blocks.only(row, "th", "td")) {
            Language own = Languages.of(cell, language, problems);
            List<Block> content = blocks.mixed(cell, own);
            Table.Role role = cell.name().equals("td") ? Table.Role.DATA : scope(cell, header);
            if (role != Table.Role.DATA && content.isEmpty()) {
                problems.add(cell, "a header cell needs words");
            }
            cells.add(new Table.Cell(own, role, span(cell, "colspan"), span(cell, "rowspan"), content));
        }
        if (cells.isEmpty()) {
            problems.add(row, "has no cells");
        }
        return new Table.Row(language, cells);
    }

    private Table.Role scope(Markup.Element cell, Table.Role usual) {
        String scope = cell.attribute("scope");
        if (scope == null) {
            return usual;
        }
        if (!scope.equals("col") && !scope.equals("row")) {
            problems.add(cell, "scope must be col or row");
        }
        return scope.equals("row") ? Table.Role.ROW_HEADER : Table.Role.COLUMN_HEADER;
    }

    private int span(Markup.Element cell, String name) {
        String value = cell.attribute(name);
        if (value == null) {
            return 1;
        }
        if (!value.matches("[1-9][0-9]{0,2}")) {
            problems.add(cell, name + " must be a number from 1 to 999");
            return 1;
        }
        return Integer.parseInt(value);
    }

    private static int width(Table.Row row) {
        return row.cells().stream().mapToInt(Table.Cell::columnSpan).sum();
    }

    /** Head and body are separate grids: no span may leave the part it began in. */
    private void checkSpans(Markup.Element table, List<Table.Row> rows, int expected) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = expected < 0 ? width(rows.get(0)) : expected;
        if (columns > MOST_COLUMNS) {
            problems.add(table, "has more than " + MOST_COLUMNS + " columns");
            return;
        }
        int[] taken = new int[columns];
        for (Table.Row row : rows) {
            if (!fill(row, taken)) {
                problems.add(table, "its rows do not all fill " + columns + " columns");
                return;
            }
        }
        if (Arrays.stream(taken).anyMatch(rest -> rest > 0)) {
            problems.add(table, "a rowspan reaches below the last row");
        }
    }

    /** @param taken for each column, how many further rows a cell from above still covers */
    private static boolean fill(Table.Row row, int[] taken) {
        int column = 0;
        int[] next = Arrays.stream(taken).map(rest -> Math.max(0, rest - 1)).toArray();
        for (Table.Cell cell : row.cells()) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            for (int i = 0; i < cell.columnSpan(); i++, column++) {
                if (column >= taken.length || taken[column] > 0) {
                    return false;
                }
                next[column] = cell.rowSpan() - 1;
            }
        }
        while (column < taken.length && taken[column] > 0) {
            column++;
        }
        System.arraycopy(next, 0, taken, 0, taken.length);
        return column == taken.length;
    }
}
