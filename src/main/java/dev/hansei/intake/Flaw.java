package dev.hansei.intake;

import dev.hansei.base.Bilingual;
import dev.hansei.base.TextRules;

/**
 * What is wrong with a value, wherever it stands.
 *
 * @param code stable, such as {@code bundle/unknown-key}
 */
public record Flaw(String code, Bilingual sentence) {

    private static final int SHOWN = 100;

    public static Flaw of(String code, String ja, String en) {
        return new Flaw("bundle/" + code, Bilingual.of(ja, en));
    }

    /** Foreign text for use in a sentence or a path: short, on one line, and unable to disguise itself. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(character -> append(shown, character));
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (TextRules.refused(character) || character == '\n' || character == '\t') {
            shown.append('⟦').append(TextRules.name(character)).append('⟧');
        } else {
            shown.appendCodePoint(character);
        }
    }
}
