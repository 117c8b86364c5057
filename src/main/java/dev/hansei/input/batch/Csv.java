package dev.hansei.input.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180): quotes where they are needed, lines that end with CR LF, and line feeds within cells. */
final class Csv {

    private Csv() {}

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /**
     * The rows as they stand, each with the cells in it; empty rows are left out. Line ends become line feeds, also within
     * cells: spreadsheets and forms write them in other ways.
     */
    static List<Row> read(String text, char separator) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Row> rows = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            RowScan scan = new RowScan(plain, separator, at);
            Row row = scan.row();
            if (!row.raw().isBlank()) {
                rows.add(row);
            }
            at = scan.next();
        }
        return List.copyOf(rows);
    }

    /**
     * @param raw as it stands in the text, without its end
     * @param flaw null where the cells are surely what was meant
     */
    record Row(String raw, List<String> cells, Flaw flaw) {}

    /** What leaves open where the cells of a row begin and end. */
    enum Flaw {
        /** A cell begins with a quote, and no other one ends it. */
        UNCLOSED,
        /** Something stands between the quote that ends a cell and the separator. */
        AFTER_QUOTE,
        /** It is corrected to more rows than one. */
        SEVERAL
    }

    private static String cell(String text) {
        boolean plain =
                text.chars().noneMatch(character -> "\",;\t\r\n".indexOf(character) >= 0) && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
