package dev.hansei.incident.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of a text: plain words, or what it names.
 *
 * @param text as it stands there
 * @param key what is named, with its mark: {@code #db}, {@code >CM-2023-0001}, {@code @tanaka}; empty for plain words
 */
public record TextPiece(String text, String key) {

    /** The whole text, in its order; what stands between mentions is one piece. */
    public static List<TextPiece> of(String text) {
        List<TextPiece> pieces = new ArrayList<>();
        int[] plain = {0};
        Mentions.each(text, (key, from, to) -> {
            if (from > plain[0]) {
                pieces.add(new TextPiece(text.substring(plain[0], from), ""));
            }
            pieces.add(new TextPiece(text.substring(from, to), key));
            plain[0] = to;
        });
        if (plain[0] < text.length()) {
            pieces.add(new TextPiece(text.substring(plain[0]), ""));
        }
        return pieces;
    }

    /** Whether the text names this itself, and not only something that begins with it. */
    public static boolean named(String text, String key) {
        return of(text).stream().anyMatch(piece -> piece.key().equals(key));
    }

    public boolean tag() {
        return key.startsWith("#");
    }

    public boolean measure() {
        return key.startsWith(">");
    }

    /** The key without its mark. */
    public String name() {
        return key.substring(1);
    }
}
