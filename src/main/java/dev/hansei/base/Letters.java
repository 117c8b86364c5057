package dev.hansei.base;

import java.util.Set;

/** Which characters a text may hold, whoever wrote it: the same for what is typed and for what is imported. */
public final class Letters {

    /** The stream-safe bound of Unicode; more marks than this on one letter only serve to hide or to slow down. */
    public static final int MARKS = 30;

    private static final int SHOWN = 100;

    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private Letters() {}

    /** Control characters but line feed and tab, unpaired surrogates, noncharacters, what turns the direction or hides. */
    public static boolean refused(int character) {
        return forbidden(character) || turns(character) || hides(character);
    }

    public static boolean forbidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** Invisible characters that change the direction of the text, and so can disguise it. */
    public static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }

    /** A byte order mark within a text, and the letters of Unicode's tags: nobody sees them, and programs read them. */
    public static boolean hides(int character) {
        return character == 0xFEFF || (character >= 0xE0000 && character <= 0xE007F);
    }

    /** Also the letters that are drawn as nothing: the fillers of Hangul and the empty braille pattern. */
    public static boolean blank(int character) {
        return BLANK_LETTERS.contains(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || unseen(character)
                || (Character.getType(character) == Character.FORMAT && !turns(character));
    }

    /** Unicode counts these as letters, signs or marks, and yet alone they show nothing: fillers, and the empty Braille cell. */
    private static boolean unseen(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (character >= 0x180B && character <= 0x180F)
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }

    public static boolean mark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    public static String name(int character) {
        return "U+%04X".formatted(character);
    }

    /** Foreign text for use in a sentence or a path: short, on one line, and unable to disguise itself. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(character -> append(shown, character));
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (refused(character) || character == '\n' || character == '\t') {
            shown.append('⟦').append(name(character)).append('⟧');
        } else {
            shown.appendCodePoint(character);
        }
    }
}
