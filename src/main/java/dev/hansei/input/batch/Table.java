package dev.hansei.input.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table that was uploaded, before its rows are read.
 *
 * @param separator as the first row has it; spreadsheets save with a semicolon in some countries
 * @param columns where each column stands
 * @param unknown heads of columns that are not used
 * @param rows without the first one
 */
record Table(char separator, Map<Column, Integer> columns, List<String> unknown, List<Csv.Row> rows) {

    /** Null where the first row names neither a time nor a text. */
    static Table of(String text) {
        String plain = text.startsWith(TimelineTable.MARK) ? text.substring(1) : text;
        for (char separator : new char[] {',', ';', '\t'}) {
            List<Csv.Row> rows = Csv.read(plain, separator);
            if (!rows.isEmpty()) {
                Map<Column, Integer> columns = columns(rows.getFirst().cells());
                if (columns.containsKey(Column.AT)
                        && (columns.containsKey(Column.JA) || columns.containsKey(Column.EN))) {
                    List<String> unknown = rows.getFirst().cells().stream()
                            .filter(head -> Column.of(head) == null && !head.isBlank())
                            .toList();
                    return new Table(separator, columns, unknown, rows.subList(1, rows.size()));
                }
            }
        }
        return null;
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
