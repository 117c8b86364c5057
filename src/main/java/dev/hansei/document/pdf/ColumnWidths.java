package dev.hansei.document.pdf;

import java.util.List;

/** Shares the width of a table among its columns by what they hold. */
final class ColumnWidths {
    /** Names of facts take at most this part of the width. */
    private static final float MOST_LABEL = 0.34f;

    /** How far beyond an even share a column may reach that then needs no turn of line. */
    private static final float GENEROUS = 1.25f;

    /** A column that asks for so many even shares holds a long text. */
    private static final float LONG = 2;

    private final float[] narrowest;
    private final float[] widest;
    private final boolean labelled;

    ColumnWidths(List<Rows.Cell> cells, int columns, float padding, boolean labelled) {
        this.labelled = labelled;
        narrowest = new float[columns];
        widest = new float[columns];
        for (Rows.Cell cell : cells) {
            if (cell.columnSpan() == 1) {
                int i = cell.column();
                narrowest[i] = Math.max(narrowest[i], cell.body().narrowest() + 2 * padding);
                widest[i] = Math.max(widest[i], cell.body().widest() + 2 * padding);
            }
        }
        for (Rows.Cell cell : cells) {
            if (cell.columnSpan() > 1) {
                widen(narrowest, cell, cell.body().narrowest() + 2 * padding);
                widen(widest, cell, Math.min(cell.body().widest(), Pages.WIDTH / 2) + 2 * padding);
            }
        }
        for (int i = 0; i < columns; i++) {
            // Half a point more than measured, or rounding would turn a line that exactly fits.
            narrowest[i] = Math.max(narrowest[i], 2 * padding + 6) + 0.5f;
            widest[i] = Math.max(widest[i] + 0.5f, narrowest[i]);
        }
    }

    float narrowest() {
        return sum(narrowest);
    }

    float widest() {
        return sum(widest);
    }

    /** Where each column begins, and where the last one ends. */
    float[] edges(float width) {
        float[] widths = labelled ? labelled(width) : shared(width);
        float[] edges = new float[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        edges[widths.length] = width;
        return edges;
    }

    private float[] labelled(float width) {
        float label = Math.min(widest[0], Math.max(narrowest[0], width * MOST_LABEL));
        return new float[] {label, width - label};
    }

    private float[] shared(float width) {
        if (sum(widest) <= width) {
            return scaled(widest, width);
        }
        if (sum(narrowest) >= width) {
            return scaled(narrowest, width);
        }
        // A column that needs less than an even share gets all it asks for, or a little more where no other holds a
        // long
        // text; the others share what is left.
        float[] result = narrowest.clone();
        boolean[] settled = new boolean[widest.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            float left = width;
            int open = 0;
            for (int i = 0; i < widest.length; i++) {
                left -= settled[i] ? result[i] : 0;
                open += settled[i] ? 0 : 1;
            }
            int modest = mostModest(settled);
            if (modest >= 0 && widest[modest] <= fair(left / open, settled) && leavesRoom(modest, left, settled)) {
                result[modest] = widest[modest];
                settled[modest] = true;
                changed = true;
            }
        }
        share(result, settled, width);
        return result;
    }

    private float fair(float share, boolean[] settled) {
        for (int i = 0; i < widest.length; i++) {
            if (!settled[i] && widest[i] > LONG * share) {
                return share;
            }
        }
        return GENEROUS * share;
    }

    /** The open column that asks for the least, or -1 where none is open. */
    private int mostModest(boolean[] settled) {
        int modest = -1;
        for (int i = 0; i < widest.length; i++) {
            if (!settled[i] && (modest < 0 || widest[i] < widest[modest])) {
                modest = i;
            }
        }
        return modest;
    }

    private boolean leavesRoom(int chosen, float left, boolean[] settled) {
        float others = 0;
        for (int i = 0; i < narrowest.length; i++) {
            others += settled[i] || i == chosen ? 0 : narrowest[i];
        }
        return left - widest[chosen] >= others;
    }

    /** By the root: a column with ten times the text gets more, but not ten times more; and none less than a word. */
    private void share(float[] result, boolean[] settled, float width) {
        boolean changed = true;
        while (changed) {
            changed = false;
            float left = width;
            float wanted = 0;
            for (int i = 0; i < result.length; i++) {
                left -= settled[i] ? result[i] : 0;
                wanted += settled[i] ? 0 : (float) Math.sqrt(widest[i]);
            }
            for (int i = 0; i < result.length && !changed; i++) {
                float share = settled[i] ? 0 : left * (float) Math.sqrt(widest[i]) / wanted;
                if (!settled[i] && share < narrowest[i]) {
                    result[i] = narrowest[i];
                    settled[i] = true;
                    changed = true;
                } else if (!settled[i]) {
                    result[i] = share;
                }
            }
        }
    }

    private static void widen(float[] widths, Rows.Cell cell, float needed) {
        float present = 0;
        for (int i = cell.column(); i < cell.endColumn(); i++) {
            present += widths[i];
        }
        for (int i = cell.column(); needed > present && i < cell.endColumn(); i++) {
            widths[i] += (needed - present) / cell.columnSpan();
        }
    }

    private static float[] scaled(float[] widths, float width) {
        float factor = width / sum(widths);
        float[] result = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            result[i] = widths[i] * factor;
        }
        return result;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
