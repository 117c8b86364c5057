package dev.hansei.document.pdf;

import java.util.List;

/** Lines of text. The first and the last line of a paragraph are never left alone on a page. */
class TextPiece implements Piece {
    private static final int KEPT_WHOLE = 3;

    private final Runs runs;
    private final Style style;
    private List<Line> lines = List.of();
    private float width;

    TextPiece(Runs runs, Style style) {
        this.runs = runs;
        this.style = style;
    }

    Style style() {
        return style;
    }

    @Override
    public float narrowest() {
        return runs.narrowest();
    }

    @Override
    public float widest() {
        return runs.widest();
    }

    @Override
    public void fit(float newWidth) {
        width = newWidth;
        lines = lines(runs, newWidth);
    }

    /** The words in lines of at most this width. */
    List<Line> lines(Runs words, float available) {
        return words.lines(available);
    }

    @Override
    public float height() {
        return lines.size() * style.leading();
    }

    @Override
    public float head() {
        return (lines.size() <= KEPT_WHOLE ? lines.size() : 2) * style.leading();
    }

    @Override
    public float spaceBefore() {
        return style.before();
    }

    @Override
    public float spaceAfter() {
        return style.after();
    }

    @Override
    public void place(Column column) {
        int next = 0;
        while (next < lines.size()) {
            int count = fitting(lines.size() - next, column);
            for (Line line : lines.subList(next, next + count)) {
                line.place(column, width, style);
                column.down(style.leading());
            }
            next += count;
            if (next < lines.size()) {
                column.nextPage();
            }
        }
    }

    /** How many of the remaining lines to set here; at least one, or a page too low for a line would never end. */
    private int fitting(int remaining, Column column) {
        int count = (int) Math.min(remaining, column.room() / style.leading());
        boolean widow = remaining - count == 1 && count > 2;
        return Math.max(1, widow ? count - 1 : count);
    }
}
