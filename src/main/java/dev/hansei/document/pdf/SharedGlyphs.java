package dev.hansei.document.pdf;

import dev.hansei.document.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which characters of one document cannot be read back from their glyphs. A font may draw 〜 and ～ alike; the file then
 * says for the glyph which character it was first used for, and any other use has to say what it means.
 */
final class SharedGlyphs {
    private static final int GLYPHS = 0x10000;
    /** No selector begins with a lower unit, and hardly any text with a higher one: asking this first saves time. */
    private static final char FIRST_SELECTOR = 0xDB40;

    private static final int OF_A_VARIANT = -1;

    /** For each face and glyph the character it was first used for; 0 where it was not used. */
    private final Map<Typeface, int[]> firstUses = new HashMap<>();

    /** @param actual what the words mean, or null where the glyphs say it */
    record Part(String shown, String actual) {}

    /** The words in painting order; to be asked exactly once for everything painted. */
    List<Part> parts(Typeface face, String words) {
        int[] uses = firstUses.computeIfAbsent(face, unused -> new int[GLYPHS]);
        List<Part> parts = new ArrayList<>();
        int plainFrom = 0;
        for (int i = 0; i < words.length(); ) {
            int codePoint = words.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            boolean variant = end < words.length()
                    && words.charAt(end) >= FIRST_SELECTOR
                    && Characters.isVariationSelector(words.codePointAt(end));
            int selector = variant ? words.codePointAt(end) : 0;
            end += variant ? Character.charCount(selector) : 0;
            int shown = codePoint == '\n' ? ' ' : codePoint;
            int glyph = variant ? face.glyph(shown, selector) : face.glyph(shown);
            if (uses[glyph] == 0) {
                uses[glyph] = variant ? OF_A_VARIANT : shown;
            }
            if (variant || uses[glyph] != codePoint) {
                addPlain(parts, words, plainFrom, i);
                String actual = words.substring(i, end);
                parts.add(new Part(codePoint == '\n' ? " " : actual, actual));
                plainFrom = end;
            }
            i = end;
        }
        addPlain(parts, words, plainFrom, words.length());
        return parts;
    }

    private static void addPlain(List<Part> parts, String words, int from, int to) {
        if (from < to) {
            parts.add(new Part(words.substring(from, to), null));
        }
    }
}
