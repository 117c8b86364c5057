package dev.hansei.document.pdf;

import dev.hansei.document.Drawing;
import dev.hansei.document.Palette;

/** A drawing, as wide as it was made or as there is room for; a little smaller where it then needs no new page. */
final class FigurePiece implements Piece {
    private static final float SPACE = 10;
    /** So that a heading, or a row of text, always has room on the same page. */
    private static final float HIGHEST = Pages.HEIGHT * 0.6f;

    /** Words in a drawing that gives way to what stands before it get no smaller than this. */
    private static final float SMALLEST_WORDS = 7.5f;

    private final Tag tag;
    private final Drawing drawing;
    private final Palette palette;
    private float scale = 1;

    FigurePiece(Tag tag, Drawing drawing, Palette palette) {
        this.tag = tag;
        this.drawing = drawing;
        this.palette = palette;
    }

    @Override
    public float narrowest() {
        return 0;
    }

    @Override
    public float widest() {
        return (float) drawing.width();
    }

    @Override
    public void fit(float width) {
        scale = (float) Math.min(1, Math.min(width / drawing.width(), HIGHEST / drawing.height()));
    }

    @Override
    public float height() {
        return (float) drawing.height() * scale;
    }

    @Override
    public float head() {
        double words = drawing.shapes().stream()
                .filter(Drawing.Label.class::isInstance)
                .mapToDouble(label -> ((Drawing.Label) label).size() * scale)
                .min()
                .orElse(SMALLEST_WORDS);
        return height() * (float) Math.min(1, SMALLEST_WORDS / words);
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
        if (height() > column.room()) {
            scale *= Math.max(head() / height(), column.room() / height());
        }
        float width = (float) drawing.width() * scale;
        tag.with(
                Tag.Attribute.BOX,
                new Tag.Box(column.page(), column.x(), column.y(), column.x() + width, column.y() + height()));
        column.pages().add(column.page(), new Mark.Picture(tag, drawing, palette, column.x(), column.y(), scale));
        column.down(height());
    }
}
