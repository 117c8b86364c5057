package dev.hansei.input;

import dev.hansei.base.Letters;
import dev.hansei.base.TextRules;

/** Text that a program wrote, made fit to be kept: what may not be kept is named instead of refused, so that an alert is never lost over it. */
public final class MachineText {

    private MachineText() {}

    /** @param longest in code points; what is longer ends with … */
    public static String clean(String text, int longest) {
        StringBuilder clean = new StringBuilder();
        String read = text.length() > TextRules.LONGEST ? text.substring(0, TextRules.LONGEST) : text;
        int marks = 0;
        for (int character : read.replace("\r\n", "\n").codePoints().toArray()) {
            marks = Letters.mark(character) ? marks + 1 : 0;
            if (Letters.refused(character)) {
                clean.append('⟦').append(Letters.name(character)).append('⟧');
            } else if (marks <= Letters.MARKS) {
                clean.appendCodePoint(character);
            }
        }
        return shortened(TextRules.kept(clean.toString()).strip(), longest);
    }

    /** As {@link #clean}, on one line. */
    public static String line(String text, int longest) {
        return clean(text.replaceAll("\\s+", " "), longest);
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
