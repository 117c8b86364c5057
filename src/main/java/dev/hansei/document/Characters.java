package dev.hansei.document;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** What single characters mean for a document. */
public final class Characters {
    private Characters() {}

    /** Such as {@code U+2714 ✔}; a character that shows nothing is named by its number alone. */
    public static String name(int codePoint) {
        String number = String.format("U+%04X", codePoint);
        return isRefused(codePoint) ? number : number + " " + Character.toString(codePoint);
    }

    /** A variation selector chooses the form of the character before it and has no form itself. */
    public static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** Characters set in a full square, between which a line may turn without a space. */
    public static boolean isWide(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint == 0x30FC;
    }

    public static List<String> refused(String text) {
        return anyRefused(text) ? namesOfRefused(text) : List.of();
    }

    private static boolean anyRefused(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isRefused(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> namesOfRefused(String text) {
        return text.codePoints()
                .filter(Characters::isRefused)
                .distinct()
                .mapToObj(codePoint -> "the control character " + name(codePoint))
                .toList();
    }

    /** Controls print nothing, and those that turn the writing direction let a text read other than it is stored. */
    private static boolean isRefused(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
