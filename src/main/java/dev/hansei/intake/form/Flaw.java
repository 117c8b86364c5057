package dev.hansei.intake.form;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Letters;

/**
 * What is wrong with a value, wherever it stands.
 *
 * @param code stable, such as {@code bundle/unknown-key}
 */
public record Flaw(String code, Bilingual sentence) {

    public static Flaw of(String code, String ja, String en) {
        return new Flaw("bundle/" + code, Bilingual.of(ja, en));
    }

    /** Foreign text for use in a sentence or a path: short, on one line, and unable to disguise itself. */
    public static String shown(String text) {
        return Letters.shown(text);
    }
}
