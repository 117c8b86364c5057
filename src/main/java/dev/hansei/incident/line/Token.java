package dev.hansei.incident.line;

import dev.hansei.incident.line.time.Cursor;
import java.util.ArrayList;
import java.util.List;

/** A run of a line without spaces. */
public record Token(String text, int from, int to) {

    public static List<Token> of(String line, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean space = i == to || Cursor.space(line.charAt(i));
            if (space && start >= 0) {
                tokens.add(new Token(line.substring(start, i), start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return tokens;
    }

    /** An exclamation mark and a word, with nothing before or after: what may name a kind. */
    boolean kind() {
        return text.length() > 1
                && (text.charAt(0) == '!' || text.charAt(0) == '！')
                && Character.isLetter(text.codePointAt(1))
                && text.codePoints().skip(1).allMatch(Token::wordLike);
    }

    String word() {
        return text.substring(1);
    }

    boolean mention() {
        return Mentions.mention(text);
    }

    private static boolean wordLike(int character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '_';
    }
}
