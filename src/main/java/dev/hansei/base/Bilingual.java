package dev.hansei.base;

import jakarta.persistence.Embeddable;

/** One text in Japanese and in English; a translation still missing is null. */
@Embeddable
public record Bilingual(String ja, String en) {

    public static Bilingual of(String ja, String en) {
        return new Bilingual(ja, en);
    }

    /** The text in this language, or null where it has not been written. */
    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }

    public boolean has(Language language) {
        String text = in(language);
        return text != null && !text.isBlank();
    }

    /** The text in this language, or in the other one where it is missing: for screens that mark the gap. */
    public String orOther(Language language) {
        return has(language) ? in(language) : in(language.other());
    }
}
