package dev.hansei.countermeasure.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;

/** A text, and the tag of the language it is written in. */
public record Said(String text, String lang) {

    /** Null for null. */
    static Said of(Bilingual text, Language language) {
        return text == null
                ? null
                : new Said(
                        text.orOther(language),
                        text.has(language) ? language.tag() : language.other().tag());
    }
}
