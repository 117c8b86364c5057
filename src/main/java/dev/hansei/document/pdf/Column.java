package dev.hansei.document.pdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A place to set pieces: a strip of the page with a cursor that runs down it and on to the next page. A column within a
 * column moves on by itself and the outer one follows with {@link #follow}, so that neighbours may each take the pages
 * they need.
 */
final class Column {
    private static final float SLACK = 0.01f;

    private final Pages pages;
    private final Column outer;
    private final float x;
    private final float width;
    private final float top;
    private final float bottom;
    private final float headHeight;
    private final BiConsumer<Integer, Float> head;
    private final int firstPage;
    private final float firstY;
    private final Set<Integer> headed = new HashSet<>();
    /** The lowest point reached on each page already left. */
    private final Map<Integer, Float> reached = new TreeMap<>();

    private int page;
    private float y;

    private Column(
            Pages pages,
            Column outer,
            float x,
            float width,
            float top,
            float bottom,
            float headHeight,
            BiConsumer<Integer, Float> head,
            int page,
            float y) {
        this.pages = pages;
        this.outer = outer;
        this.x = x;
        this.width = width;
        this.top = top;
        this.bottom = bottom;
        this.headHeight = headHeight;
        this.head = head;
        this.page = page;
        this.y = y;
        this.firstPage = page;
        this.firstY = y;
    }

    static Column body(Pages pages, float x, float width, float top, float bottom) {
        pages.page(0);
        return new Column(pages, null, x, width, top, bottom, 0, null, 0, top);
    }

    /** A strip for a single page whose end does not matter, such as a repeated table head. */
    static Column endless(Pages pages, float x, float width, int page, float y) {
        return new Column(pages, null, x, width, y, Float.MAX_VALUE, 0, null, page, y);
    }

    /** A strip within this one that begins at the cursor. */
    Column inner(float offset, float innerWidth) {
        return new Column(pages, this, x + offset, innerWidth, 0, bottom, 0, null, page, y);
    }

    /** As {@link #inner}, starting lower and ending above this column's own end. */
    Column padded(float offset, float innerWidth, float above, float below) {
        return new Column(pages, this, x + offset, innerWidth, above, bottom - below, 0, null, page, y + above);
    }

    /** This column, with a head painted again at the top of every further page. */
    Column headed(float height, BiConsumer<Integer, Float> painter) {
        return new Column(pages, this, x, width, 0, bottom, height, painter, page, y);
    }

    Pages pages() {
        return pages;
    }

    float x() {
        return x;
    }

    float width() {
        return width;
    }

    int page() {
        return page;
    }

    float y() {
        return y;
    }

    float room() {
        return bottom - y + SLACK;
    }

    /** What a page that holds nothing else has to give. */
    float fullRoom() {
        return bottom - freshTop();
    }

    boolean fresh() {
        return y <= topOn(page) + SLACK;
    }

    void down(float distance) {
        y += distance;
    }

    void nextPage() {
        reached.merge(page, y, Math::max);
        page++;
        pages.page(page);
        y = topOn(page);
    }

    boolean isBehind(Column other) {
        return page < other.page || page == other.page && y < other.y;
    }

    /** Moves the cursor to where a column within this one came to its end. */
    void follow(Column inner, float below) {
        inner.reached.forEach((left, lowest) -> reached.merge(left, lowest, Math::max));
        page = inner.page;
        y = inner.y + below;
    }

    /** Notes how far down a column within this one came, where another one is followed. */
    void reach(Column inner) {
        inner.reached.forEach((left, lowest) -> reached.merge(left, lowest, Math::max));
        reached.merge(inner.page, inner.y, Math::max);
    }

    /** Each page this column has been on, with the height from which and the height to which it was used. */
    void eachPage(Stretch stretch) {
        for (int p = firstPage; p <= page; p++) {
            float from = p == firstPage ? firstY : topOn(p);
            float to = p == page ? y : reached.getOrDefault(p, from);
            if (to > from) {
                stretch.accept(p, from, to);
            }
        }
    }

    interface Stretch {
        void accept(int page, float from, float to);
    }

    private float topOn(int number) {
        if (outer == null) {
            return top;
        }
        float start = outer.topOn(number) + top;
        if (head != null && number > firstPage) {
            if (headed.add(number)) {
                head.accept(number, start);
            }
            start += headHeight;
        }
        return start;
    }

    private float freshTop() {
        return outer == null ? top : outer.freshTop() + top + headHeight;
    }
}
