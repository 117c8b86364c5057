package dev.hansei.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a grid. A row that is not too high moves to the next page whole, a higher one is split; cells that span
 * rows run beside them and may take further pages by themselves.
 */
final class Rows {
    /** Rows, and rows joined by a spanning cell, up to this height are not split: the page can bear the white space. */
    private static final float KEPT = Pages.HEIGHT * 0.35f;

    /** The last two rows up to this height move together. */
    private static final float JOINED = Pages.HEIGHT * 0.2f;

    private final List<Cell> cells;
    private final int count;
    private final GridLook look;
    private float[] edges = {0};

    /** {@code row} and {@code column} are where the cell begins. */
    record Cell(Stack body, int row, int column, int rowSpan, int columnSpan) {
        int lastRow() {
            return row + rowSpan - 1;
        }

        int endColumn() {
            return column + columnSpan;
        }
    }

    Rows(List<Cell> cells, int count, GridLook look) {
        this.cells = List.copyOf(cells);
        this.count = count;
        this.look = look;
    }

    List<Cell> cells() {
        return cells;
    }

    /** @param newEdges where each column begins, and where the last one ends */
    void fit(float[] newEdges) {
        edges = newEdges;
        for (Cell cell : cells) {
            cell.body().fit(width(cell));
        }
    }

    float height() {
        return count == 0 ? 0 : height(0, count - 1);
    }

    /** What must stand together at the beginning. */
    float head() {
        return count == 0 ? 0 : needed(0);
    }

    /** As {@link #together}; and the last row but one waits for the last, which never stands alone after a break. */
    private float needed(int row) {
        float own = together(row);
        float last = row == count - 2 && joinedTo(row) == row ? together(row + 1) : 0;
        return own + last <= JOINED ? own + last : own;
    }

    void place(Column column) {
        Map<Cell, Column> running = new HashMap<>();
        for (int row = 0; row < count; row++) {
            if (!column.fresh() && needed(row) > column.room()) {
                column.nextPage();
            }
            place(row, column, running);
        }
    }

    private void place(int row, Column column, Map<Cell, Column> running) {
        Column strip = column.inner(0, column.width());
        for (Cell cell : cells) {
            if (cell.row() == row) {
                Column body = strip.padded(
                        edges[cell.column()] + look.paddingX(), width(cell), look.paddingY(), look.paddingY());
                cell.body().place(body);
                running.put(cell, body);
            }
        }
        Column longest = null;
        for (Cell cell : cells) {
            if (cell.lastRow() == row) {
                strip.reach(running.get(cell));
            }
            if (cell.lastRow() == row && (longest == null || longest.isBehind(running.get(cell)))) {
                longest = running.get(cell);
            }
        }
        if (longest != null && !longest.isBehind(strip)) {
            strip.follow(longest, look.paddingY());
        } else {
            strip.down(Math.min(height(row, row), strip.room()));
        }
        draw(row, strip);
        column.follow(strip, 0);
    }

    private void draw(int row, Column strip) {
        Pages pages = strip.pages();
        strip.eachPage((page, from, to) -> {
            if (look.ground() != null) {
                pages.ground(page, strip.x(), from, strip.width(), to - from, look.ground());
            }
            for (Cell cell : cells) {
                if (look.upright() && cell.column() > 0 && cell.row() <= row && cell.lastRow() >= row) {
                    pages.ground(page, strip.x() + edges[cell.column()], from, look.line(), to - from, look.rule());
                }
            }
        });
        boolean last = row == count - 1;
        for (Cell cell : cells) {
            if (cell.row() <= row && cell.lastRow() >= row && (cell.lastRow() == row || last)) {
                float start = edges[cell.column()];
                float width = edges[cell.endColumn()] - start;
                float thickness = last ? look.lastLine() : look.line();
                pages.ground(
                        strip.page(),
                        strip.x() + start,
                        strip.y() - thickness,
                        width,
                        thickness,
                        last ? look.lastRule() : look.rule());
            }
        }
    }

    /** How much must stand on one page from here: rows joined by a span, a row, or the beginning of a high one. */
    private float together(int row) {
        float joined = height(row, joinedTo(row));
        if (joined <= KEPT) {
            return joined;
        }
        float own = height(row, row);
        return own <= KEPT ? own : beginning(row);
    }

    private int joinedTo(int row) {
        int last = row;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Cell cell : cells) {
                if (cell.row() >= row && cell.row() <= last && cell.lastRow() > last) {
                    last = cell.lastRow();
                    grown = true;
                }
            }
        }
        return last;
    }

    private float beginning(int row) {
        float most = 0;
        for (Cell cell : cells) {
            if (cell.row() == row) {
                most = Math.max(most, cell.body().head());
            }
        }
        return most + 2 * look.paddingY();
    }

    /** The height of these rows when nothing is split. */
    private float height(int from, int to) {
        float[] ends = new float[to - from + 2];
        for (int row = from; row <= to; row++) {
            float end = ends[row - from];
            for (Cell cell : cells) {
                if (cell.row() >= from && cell.lastRow() == row) {
                    end = Math.max(end, ends[cell.row() - from] + cell.body().height() + 2 * look.paddingY());
                }
            }
            ends[row - from + 1] = end;
        }
        return ends[to - from + 1];
    }

    private float width(Cell cell) {
        return edges[cell.endColumn()] - edges[cell.column()] - 2 * look.paddingX();
    }
}
