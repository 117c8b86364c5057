package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;

/** A text in the visitor's language, or in the other one, and which of them it is. */
public record Said(String text, String lang) {

    static Said of(Bilingual text, Language language) {
        if (text == null) {
            return null;
        }
        Language shown = text.has(language) ? language : language.other();
        return new Said(text.orOther(language), shown.tag());
    }
}
