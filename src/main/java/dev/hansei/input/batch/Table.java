package dev.hansei.input.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A table that was uploaded, before its rows are read.
 *
 * @param separator as the first row has it; spreadsheets save with a semicolon in some countries
 * @param head the first row
 * @param columns where each column stands
 * @param rows without the first one
 */
record Table(char separator, Csv.Row head, Map<Column, Integer> columns, List<Csv.Row> rows) {

    /** Null where the first row names neither a time nor a text. */
    static Table of(String text) {
        String plain = text.startsWith(TimelineTable.MARK) ? text.substring(1) : text;
        for (char separator : new char[] {',', ';', '\t'}) {
            List<Csv.Row> rows = Csv.read(plain, separator);
            if (!rows.isEmpty()) {
                Map<Column, Integer> columns = columns(rows.getFirst().cells());
                if (columns.containsKey(Column.AT)
                        && (columns.containsKey(Column.JA) || columns.containsKey(Column.EN))) {
                    return new Table(separator, rows.getFirst(), columns, rows.subList(1, rows.size()));
                }
            }
        }
        return null;
    }

    /** Heads of columns that are not used. */
    List<String> unknown() {
        return head.cells().stream()
                .filter(told -> Column.of(told) == null && !told.isBlank())
                .toList();
    }

    /** The columns that the first row names more than once. */
    List<Column> twice() {
        List<Column> named = new ArrayList<>(
                head.cells().stream().map(Column::of).filter(Objects::nonNull).toList());
        columns.keySet().forEach(named::remove);
        return named.stream().distinct().toList();
    }

    /** What the row says in places that have no head. */
    List<String> headless(Csv.Row row) {
        List<String> cells = row.cells();
        return IntStream.range(0, cells.size())
                .filter(i -> i >= head.cells().size() || head.cells().get(i).isBlank())
                .mapToObj(i -> cells.get(i).strip())
                .filter(told -> !told.isEmpty())
                .toList();
    }

    /** What the cell tells; empty where the row has none. */
    String cell(Csv.Row row, Column column) {
        Integer place = columns.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : Cell.told(row.cells().get(place)).strip();
    }

    private static Map<Column, Integer> columns(List<String> heads) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < heads.size(); i++) {
            Column column = Column.of(heads.get(i));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }
}
