package dev.hansei.intake.form;

import java.util.regex.Pattern;

/** Writes one text as a YAML scalar that every reader of YAML 1.1 and 1.2 takes for that text. */
public final class YamlText {

    /** What some reader takes for nothing, a truth value, a number, a date or a merge. */
    private static final Pattern NO_TEXT = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan"
            + "|[-+]?[0-9][0-9_,]*"
            + "|[-+]?0[box][0-9a-f_]+"
            + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
            + "|[-+]?(\\.[0-9]|[0-9][0-9_,]*\\.?)[0-9_.,]*(e[-+]?[0-9_]*)?"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(t|[ \\t]+)[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}.*");

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~.+";

    private YamlText() {}

    /** For keys and values alike; the indent is that of the lines of a text that has several. */
    public static String scalar(String text, String indent) {
        if (plain(text)) {
            return text;
        }
        return literal(text) ? block(text, indent) : quoted(text);
    }

    private static boolean plain(String text) {
        return INDICATORS.indexOf(text.charAt(0)) < 0
                && !outerSpace(text)
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #")
                && text.codePoints()
                        .noneMatch(character -> special(character) || character == '\n' || character == '\t')
                && !NO_TEXT.matcher(text).matches();
    }

    /** Several lines that neither an editor nor a reader can change by their spaces. */
    private static boolean literal(String text) {
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return text.contains("\n")
                && !body.isEmpty()
                && !body.endsWith("\n")
                && !Character.isWhitespace(body.charAt(0))
                && body.codePoints().noneMatch(YamlText::special)
                && body.lines().noneMatch(line -> !line.equals(line.stripTrailing()))
                && body.lines().noneMatch(line -> line.startsWith("\t"));
    }

    private static String block(String text, String indent) {
        StringBuilder block = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        text.lines()
                .forEach(line ->
                        block.append('\n').append(line.isEmpty() ? "" : indent).append(line));
        return block.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (special(character)) {
                        quoted.append("\\u%04X".formatted(character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean outerSpace(String text) {
        int last = text.codePointBefore(text.length());
        return space(text.codePointAt(0)) || space(last);
    }

    private static boolean space(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The two line breaks that only YAML 1.1 knows, and the mark that some readers swallow. */
    private static boolean special(int character) {
        return character == 0x2028 || character == 0x2029 || character == 0xFEFF;
    }
}
