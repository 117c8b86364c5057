package dev.hansei.intake;

import java.text.Normalizer;

/** Which texts are taken, and in which form they are kept. */
final class TextRules {

    static final int LONGEST = 100_000;

    /** The stream-safe bound of Unicode; more marks than this on one letter only serve to hide or to slow down. */
    private static final int MARKS = 30;

    private TextRules() {}

    /** The text in NFC, never NFKC: letters keep the form in which people wrote them. */
    static String clean(String text) {
        if (text.length() > LONGEST) {
            throw new Rejected(Flaws.textTooLong());
        }
        if (text.codePoints().allMatch(TextRules::blank)) {
            throw new Rejected(Flaws.blankText());
        }
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            check(character);
            marks = mark(character) ? marks + 1 : 0;
            if (marks > MARKS) {
                throw new Rejected(Flaws.tooManyMarks());
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Control characters but line feed and tab, unpaired surrogates, noncharacters, and what turns the direction. */
    static boolean refused(int character) {
        return forbidden(character) || turns(character);
    }

    static String name(int character) {
        return "U+%04X".formatted(character);
    }

    private static void check(int character) {
        if (forbidden(character)) {
            throw new Rejected(Flaws.forbiddenCharacter(character));
        }
        if (turns(character)) {
            throw new Rejected(Flaws.directionCharacter(character));
        }
    }

    static boolean forbidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || (Character.getType(character) == Character.FORMAT && !turns(character));
    }

    private static boolean mark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
