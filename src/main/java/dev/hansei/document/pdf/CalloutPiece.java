package dev.hansei.document.pdf;

import dev.hansei.document.Palette;

/** Pieces on a tinted ground behind a bar, on as many pages as they take. */
final class CalloutPiece implements Piece {
    private static final float PADDING = 9;
    private static final float INDENT = 13;
    private static final float BAR = 2.4f;
    private static final float SPACE = 12;

    private final Stack body;
    private final Palette.Color ground;
    private final Palette.Color bar;

    CalloutPiece(Stack body, Palette.Color ground, Palette.Color bar) {
        this.body = body;
        this.ground = ground;
        this.bar = bar;
    }

    @Override
    public float narrowest() {
        return body.narrowest() + INDENT + PADDING;
    }

    @Override
    public float widest() {
        return body.widest() + INDENT + PADDING;
    }

    @Override
    public void fit(float width) {
        body.fit(width - INDENT - PADDING);
    }

    @Override
    public float height() {
        return body.height() + 2 * PADDING;
    }

    @Override
    public float head() {
        return body.head() + 2 * PADDING;
    }

    @Override
    public float spaceBefore() {
        return SPACE;
    }

    @Override
    public float spaceAfter() {
        return SPACE;
    }

    @Override
    public void place(Column column) {
        Column inner = column.padded(INDENT, column.width() - INDENT - PADDING, PADDING, PADDING);
        body.place(inner);
        inner.eachPage((page, from, to) -> {
            float top = from - PADDING;
            float height = to - from + 2 * PADDING;
            column.pages().ground(page, column.x(), top, column.width(), height, ground);
            column.pages().ground(page, column.x(), top, BAR, height, bar);
        });
        column.follow(inner, PADDING);
    }
}
