package dev.hansei.document.pdf;

import dev.hansei.document.Palette;
import java.util.List;

/** A heading: a place to link to, a bookmark, and never the last thing on a page. */
final class HeadingPiece extends TextPiece {
    private static final int NARROWINGS = 16;
    private static final float NARROWING = 0.04f;

    private final int level;
    private final String id;
    private final String title;
    private final Palette.Color rule;

    /** @param rule the colour of the line below it, or null for none */
    HeadingPiece(Runs runs, Style style, int level, String id, String title, Palette.Color rule) {
        super(runs, style);
        this.level = level;
        this.id = id;
        this.title = title;
        this.rule = rule;
    }

    /**
     * Lines that turn where the sense does, and of much the same length, because a heading is read as a shape; no more of
     * them than need be.
     */
    @Override
    List<Line> lines(Runs words, float available) {
        List<Line> best = words.lines(available);
        int count = best.size();
        for (int step = 1; count > 1 && step <= NARROWINGS; step++) {
            List<Line> narrower = words.lines(available * (1 - step * NARROWING));
            if (narrower.size() > count) {
                break;
            }
            if (cost(narrower, available) <= cost(best, available)) {
                best = narrower;
            }
        }
        return best;
    }

    /** How uneven the lines are, and more for each turn within what is read together. */
    private static float cost(List<Line> lines, float available) {
        float shortest = Float.MAX_VALUE;
        float longest = 0;
        float torn = 0;
        for (int i = 0; i < lines.size(); i++) {
            shortest = Math.min(shortest, lines.get(i).width());
            longest = Math.max(longest, lines.get(i).width());
            if (i > 0 && Breaks.tears(lines.get(i - 1).text(), lines.get(i).text())) {
                torn++;
            }
        }
        return torn + (longest - shortest) / available;
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public float head() {
        return height();
    }

    @Override
    public float height() {
        return super.height() + below();
    }

    @Override
    public void place(Column column) {
        column.pages().name(id, column.page(), column.y());
        column.pages().bookmark(level, title, column.page(), column.y());
        super.place(column);
        if (rule != null) {
            float thickness = level == 1 ? 1.2f : 0.6f;
            column.pages()
                    .ground(
                            column.page(),
                            column.x(),
                            column.y() + below() - thickness,
                            column.width(),
                            thickness,
                            rule);
            column.down(below());
        }
    }

    private float below() {
        return rule == null ? 0 : level == 1 ? 5 : 3;
    }
}
