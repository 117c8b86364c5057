package dev.hansei.auditing;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;

/** A text as a page shows it, with the language it is written in. */
public record Said(String text, String lang) {

    static Said of(Bilingual text, Language language) {
        return text.has(language)
                ? new Said(text.in(language), language.tag())
                : new Said(text.orOther(language), language.other().tag());
    }
}
