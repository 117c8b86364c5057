package dev.hansei.base;

import java.text.Normalizer;

/** Numbers and dates as a Japanese keyboard may leave them: their full-width forms mean the same. */
public final class TypedText {

    private static final char MINUS = '\u2212';

    private TypedText() {}

    /** The half-width form, without the blanks around it; empty for null. */
    public static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replace(MINUS, '-')
                        .strip();
    }
}
