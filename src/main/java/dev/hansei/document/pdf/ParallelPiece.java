package dev.hansei.document.pdf;

import dev.hansei.document.Palette;

/** Two stacks side by side, beginning at the same height, each taking the pages it needs. */
final class ParallelPiece implements Piece {
    private static final float GUTTER = 22;
    private static final float LINE = 0.5f;

    private final Stack left;
    private final Stack right;
    private final Palette.Color rule;
    private float half;

    ParallelPiece(Stack left, Stack right, Palette.Color rule) {
        this.left = left;
        this.right = right;
        this.rule = rule;
    }

    @Override
    public float narrowest() {
        return 2 * Math.max(left.narrowest(), right.narrowest()) + GUTTER;
    }

    @Override
    public float widest() {
        return 2 * Math.max(left.widest(), right.widest()) + GUTTER;
    }

    @Override
    public void fit(float width) {
        half = (width - GUTTER) / 2;
        left.fit(half);
        right.fit(half);
    }

    @Override
    public float height() {
        return Math.max(left.height(), right.height());
    }

    @Override
    public float head() {
        return Math.max(left.head(), right.head());
    }

    @Override
    public float spaceBefore() {
        return Math.max(left.spaceBefore(), right.spaceBefore());
    }

    @Override
    public float spaceAfter() {
        return Math.max(left.spaceAfter(), right.spaceAfter());
    }

    @Override
    public void place(Column column) {
        Column first = column.inner(0, half);
        left.place(first);
        Column second = column.inner(half + GUTTER, half);
        right.place(second);
        Column longer = first.isBehind(second) ? second : first;
        float middle = column.x() + half + GUTTER / 2;
        longer.eachPage((page, from, to) ->
                column.pages().ground(page, middle - LINE / 2, from + 3, LINE, Math.max(0, to - from - 3), rule));
        column.reach(first);
        column.reach(second);
        column.follow(longer, 0);
    }
}
