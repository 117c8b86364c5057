package dev.hansei.document.pdf;

import dev.hansei.document.Palette;

/**
 * Text in one style under one tag.
 *
 * @param link the tag and target of the link it is part of, or null
 * @param ground a colour behind the words, or null
 */
record Run(
        Tag tag, String text, Typeface face, boolean slanted, Palette.Color color, Target link, Palette.Color ground) {

    record Target(Tag tag, String address, String words) {}
}
