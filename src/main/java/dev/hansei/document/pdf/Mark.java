package dev.hansei.document.pdf;

import dev.hansei.document.Drawing;
import dev.hansei.document.Palette;

/** Something painted on a page. Lengths are points from the top left; a mark without a tag is decoration. */
sealed interface Mark {
    /** The tag this belongs to, or null for decoration: running heads, rules, repeated table heads. */
    Tag tag();

    /** @param spacing added after every character, to fill a line */
    record Words(
            Tag tag,
            String text,
            Typeface face,
            float size,
            boolean slanted,
            Palette.Color color,
            float x,
            float baseline,
            float spacing)
            implements Mark {}

    record Box(float x, float y, float width, float height, Palette.Color color) implements Mark {
        @Override
        public Tag tag() {
            return null;
        }
    }

    record Picture(Tag tag, Drawing drawing, Palette palette, float x, float y, float scale) implements Mark {}

    /** The active area of a link; {@code target} is an address or {@code #id}, {@code words} what it is called. */
    record Link(Tag tag, String target, String words, float x, float y, float width, float height) implements Mark {}
}
