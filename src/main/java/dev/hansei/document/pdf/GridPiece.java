package dev.hansei.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table: a caption, a head that is repeated on every page, and rows. */
final class GridPiece implements Piece {
    private static final float WHOLE = Pages.HEIGHT * 0.2f;
    private static final float SPACE = 9;
    private static final float BELOW_CAPTION = 4;
    private static final float TOP_LINE = 0.9f;

    private final String id;
    private final TextPiece caption;
    private final Rows head;
    private final Rows body;
    private final GridLook look;
    private final ColumnWidths widths;

    /**
     * @param caption or null
     * @param labelled whether the first column is kept to what its words need, as names of facts are
     */
    GridPiece(String id, TextPiece caption, Rows head, Rows body, int columns, GridLook look, boolean labelled) {
        this.id = id;
        this.caption = caption;
        this.head = head;
        this.body = body;
        this.look = look;
        List<Rows.Cell> cells = new ArrayList<>(head.cells());
        cells.addAll(body.cells());
        this.widths = new ColumnWidths(cells, columns, look.paddingX(), labelled);
    }

    @Override
    public float narrowest() {
        return widths.narrowest();
    }

    @Override
    public float widest() {
        return widths.widest();
    }

    @Override
    public void fit(float width) {
        if (caption != null) {
            caption.fit(width);
        }
        float[] edges = widths.edges(width);
        head.fit(edges);
        body.fit(edges);
    }

    @Override
    public float height() {
        return captionHeight() + head.height() + body.height();
    }

    @Override
    public float head() {
        // A small table is taken in at a glance, and so not split.
        return height() <= WHOLE ? height() : captionHeight() + head.height() + body.head();
    }

    @Override
    public float spaceBefore() {
        return SPACE;
    }

    @Override
    public float spaceAfter() {
        return SPACE + 3;
    }

    @Override
    public void place(Column column) {
        Pages pages = column.pages();
        pages.name(id, column.page(), column.y());
        if (caption != null) {
            caption.place(column);
            column.down(BELOW_CAPTION);
        }
        placeHead(column);
        Column rows = column.headed(
                head.height(),
                (page, y) ->
                        pages.decorate(() -> placeHead(Column.endless(pages, column.x(), column.width(), page, y))));
        body.place(rows);
        column.follow(rows, 0);
    }

    private void placeHead(Column column) {
        int page = column.page();
        float y = column.y();
        head.place(column);
        // After the head, whose ground would cover it.
        column.pages().ground(page, column.x(), y, column.width(), TOP_LINE, look.lastRule());
    }

    private float captionHeight() {
        return caption == null ? 0 : caption.height() + BELOW_CAPTION;
    }
}
