package dev.hansei.input.batch;

import java.util.ArrayList;
import java.util.List;

/** Goes through one row of comma-separated values, character by character. */
final class RowScan {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final int began;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Csv.Flaw flaw;
    private int at;

    /** @param text with line feeds only */
    RowScan(String text, char separator, int began) {
        this.text = text;
        this.separator = separator;
        this.began = began;
        this.at = began;
    }

    Csv.Row row() {
        cell();
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cell();
        }
        return new Csv.Row(text.substring(began, at), List.copyOf(cells), flaw);
    }

    /** Where the next row begins; known once the row was read. */
    int next() {
        return at + 1;
    }

    private void cell() {
        cell.setLength(0);
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            quoted();
            int closed = at;
            plain();
            if (flaw == null && !text.substring(closed, at).isBlank()) {
                flaw = Csv.Flaw.AFTER_QUOTE;
            }
        } else {
            plain();
        }
        cells.add(cell.toString());
    }

    private void plain() {
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            cell.append(text.charAt(at++));
        }
    }

    /** Up to the quote that ends the cell; two of them stand for one. */
    private void quoted() {
        while (at < text.length()) {
            char character = text.charAt(at++);
            boolean twice = character == QUOTE && at < text.length() && text.charAt(at) == QUOTE;
            if (character == QUOTE && !twice) {
                return;
            }
            cell.append(character);
            at += twice ? 1 : 0;
        }
        flaw = Csv.Flaw.UNCLOSED;
    }
}
