package dev.hansei.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which texts are taken, and in which form they are kept; the same for bundles, pages and the API. */
public final class TextRules {

    /** In UTF-16 units, for any text at all; most have a tighter bound of their own. */
    public static final int LONGEST = 100_000;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,63}");

    private TextRules() {}

    /** Why a text is not taken. */
    public enum Reason {
        TOO_LONG,
        BLANK,
        /** Control characters but line feed and tab, unpaired surrogates, noncharacters. */
        FORBIDDEN,
        /** Invisible characters that turn the direction of text. */
        DIRECTION,
        /** A byte order mark within a text, and Unicode's tags. */
        HIDDEN,
        TOO_MANY_MARKS
    }

    /** @param character the code point it is about, or 0 */
    public record Refusal(Reason reason, int character) {}

    /** The first thing that is wrong with the text; empty where it is taken. */
    public static Optional<Refusal> refusal(String text) {
        if (text.length() > LONGEST) {
            return refused(Reason.TOO_LONG, 0);
        }
        if (blank(text)) {
            return refused(Reason.BLANK, 0);
        }
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (Letters.forbidden(character)) {
                return refused(Reason.FORBIDDEN, character);
            }
            if (Letters.turns(character)) {
                return refused(Reason.DIRECTION, character);
            }
            if (Letters.hides(character)) {
                return refused(Reason.HIDDEN, character);
            }
            marks = Letters.mark(character) ? marks + 1 : 0;
            if (marks > Letters.MARKS) {
                return refused(Reason.TOO_MANY_MARKS, character);
            }
        }
        return Optional.empty();
    }

    /** The text in NFC, never NFKC: letters keep the form in which people wrote them. */
    public static String kept(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** For searching only: without the differences of width, form and case. */
    public static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** True where nothing can be seen. */
    public static boolean blank(String text) {
        return text.codePoints().allMatch(Letters::blank);
    }

    /** Whether the text can name a row: a letter or digit, then up to 63 letters, digits, {@code . _ -}. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static Optional<Refusal> refused(Reason reason, int character) {
        return Optional.of(new Refusal(reason, character));
    }
}
