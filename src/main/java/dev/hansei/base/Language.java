package dev.hansei.base;

import java.util.Locale;

/** The two languages every customer-facing text is written in. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The BCP 47 tag: {@code ja} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == JA ? EN : JA;
    }

    /** The language a text is written in: Japanese where it holds a kana or a kanji, else English. */
    public static Language written(String text) {
        return text.codePoints().anyMatch(Language::japanese) ? JA : EN;
    }

    /** @throws IllegalArgumentException for any tag but {@code ja} and {@code en} */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Unknown language '" + tag + "': use ja or en");
    }

    private static boolean japanese(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        };
    }
}
