package dev.hansei.document.pdf;

/**
 * Something set on pages. It is told its width once, then asked how high it is, and then placed.
 */
interface Piece {
    /** The width below which a word would have to be cut. */
    float narrowest();

    /** The width at which it needs no turn of line. */
    float widest();

    void fit(float width);

    float height();

    /** How much of it must stand together at its beginning: what is kept with a heading above. */
    float head();

    float spaceBefore();

    float spaceAfter();

    /** Whether it is nothing without the piece that follows, as a heading is. */
    default boolean leads() {
        return false;
    }

    void place(Column column);
}
