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

    /** The rows as they stand, each with the cells in it; empty rows are left out. */
    static List<Row> read(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int began = 0;
        for (int i = 0; i <= text.length(); i++) {
            char character = i < text.length() ? text.charAt(i) : '\n';
            boolean end = i == text.length();
            if (quoted && !end) {
                if (character != '"') {
                    cell.append(character);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (character == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (character == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (character == '\n' || character == '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                String raw = text.substring(began, Math.min(i, text.length()));
                if (!raw.isBlank()) {
                    rows.add(new Row(raw, List.copyOf(cells)));
                }
                cells.clear();
                began = i + 1;
            } else {
                cell.append(character);
            }
        }
        return List.copyOf(rows);
    }

    /** @param raw as it stands in the text, without its end */
    record Row(String raw, List<String> cells) {}

    private static String cell(String text) {
        boolean plain =
                text.chars().noneMatch(character -> "\",;\t\r\n".indexOf(character) >= 0) && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
