package dev.hansei.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Items with a mark or number standing before each. */
final class ListPiece implements Piece {
    private final List<Item> items;
    private final float indent;
    private final float gap;
    private final float space;

    record Item(TextPiece label, Stack body) {}

    /**
     * @param indent from the left edge to the text of the items; labels stand within it
     * @param gap between items
     * @param space before and after the list
     */
    ListPiece(List<Item> items, float indent, float gap, float space) {
        this.items = List.copyOf(items);
        this.indent = indent;
        this.gap = gap;
        this.space = space;
    }

    @Override
    public float narrowest() {
        return indent
                + (float) items.stream()
                        .mapToDouble(item -> item.body().narrowest())
                        .max()
                        .orElse(0);
    }

    @Override
    public float widest() {
        return indent
                + (float) items.stream()
                        .mapToDouble(item -> item.body().widest())
                        .max()
                        .orElse(0);
    }

    @Override
    public void fit(float width) {
        for (Item item : items) {
            item.label().fit(indent);
            item.body().fit(width - indent);
        }
    }

    @Override
    public float height() {
        List<Float> heights = new ArrayList<>();
        items.forEach(item -> heights.add(item.body().height()));
        return (float) heights.stream().mapToDouble(Float::doubleValue).sum() + gap * (items.size() - 1);
    }

    @Override
    public float head() {
        return items.get(0).body().head();
    }

    @Override
    public float spaceBefore() {
        return space;
    }

    @Override
    public float spaceAfter() {
        return space;
    }

    @Override
    public void place(Column column) {
        boolean first = true;
        for (Item item : items) {
            if (!column.fresh()) {
                float above = first ? 0 : gap;
                if (above + item.body().head() > column.room()) {
                    column.nextPage();
                } else {
                    column.down(above);
                }
            }
            first = false;
            item.label().place(column.inner(0, indent));
            Column body = column.inner(indent, column.width() - indent);
            item.body().place(body);
            column.follow(body, 0);
        }
    }
}
