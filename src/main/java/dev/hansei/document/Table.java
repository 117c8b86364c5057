package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose spans add up: the reader refuses rows that overlap or stop short.
 *
 * @param id the name links point at, or null
 * @param matrix whether it is set small and centred, as a grid of marks
 * @param caption empty when there is none
 */
public record Table(Language language, String id, boolean matrix, List<Inline> caption, List<Row> head, List<Row> body)
        implements Block {

    public Table {
        caption = List.copyOf(caption);
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(head);
        rows.addAll(body);
        return rows;
    }

    /** The number of columns, which every row fills. */
    public int columns() {
        return rows().get(0).cells().stream().mapToInt(Cell::columnSpan).sum();
    }

    public record Row(Language language, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(Language language, Role role, int columnSpan, int rowSpan, List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a cell is to its neighbours: data, or the header of a column or of a row. */
    public enum Role {
        DATA,
        COLUMN_HEADER,
        ROW_HEADER
    }
}
