package dev.hansei.document.pdf;

import dev.hansei.document.Palette;

/**
 * How one block of text is set.
 *
 * @param leading the distance of its lines, in points
 * @param justified whether its lines are filled to the full width where little is missing
 * @param phrases whether lines turn between phrases only
 * @param between the space between two blocks of this same style
 */
record Style(
        float size,
        float leading,
        boolean bold,
        Palette.Color color,
        Align align,
        boolean justified,
        boolean phrases,
        float before,
        float after,
        float between) {

    enum Align {
        START,
        CENTER,
        END
    }

    Style with(Align other) {
        return new Style(size, leading, bold, color, other, false, phrases, before, after, between);
    }

    Style boldened() {
        return new Style(size, leading, true, color, align, false, phrases, before, after, between);
    }
}
