package dev.hansei.incident.line.time;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A line folded by NFKC, one character at a time, that remembers where each folded character came from. Only the time
 * token is read from it; the body is always taken from the line itself.
 */
public record Folded(String text, int[] origins) {

    /** Folds the first row of the line; a time never runs over its end. */
    public static Folded of(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int[] origins = new int[line.length() + 1];
        int at = 0;
        while (at < line.length() && line.charAt(at) != '\n' && line.charAt(at) != '\r') {
            int character = line.codePointAt(at);
            int before = folded.length();
            append(folded, character);
            if (folded.length() >= origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2 + 1);
            }
            Arrays.fill(origins, before, folded.length(), at);
            at += Character.charCount(character);
        }
        origins[folded.length()] = at;
        return new Folded(folded.toString(), origins);
    }

    /** The place in the line where this folded character begins. */
    int origin(int index) {
        return origins[index];
    }

    private static void append(StringBuilder folded, int character) {
        if (character < 0x80) {
            folded.append((char) character);
        } else {
            folded.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        }
    }
}
