package dev.hansei.incident.line;

import dev.hansei.base.Bilingual;
import java.util.List;

/**
 * Something about a line that only its writer can say.
 *
 * @param code stable, such as {@code line/shown-twice}; all are listed in docs/problems.md
 * @param sentence what, why, and what to do next
 * @param from where the words in question begin in the line
 * @param to where they end
 * @param choices the answers; empty where only writing helps
 * @param more answers that are possible too, but less likely meant
 */
public record Question(String code, Bilingual sentence, int from, int to, List<Choice> choices, List<Choice> more) {

    public Question {
        choices = List.copyOf(choices);
        more = List.copyOf(more);
    }

    public Question(String code, Bilingual sentence, int from, int to, List<Choice> choices) {
        this(code, sentence, from, to, choices, List.of());
    }

    /** The line with the words in question replaced; nothing else of it changes. */
    public String answered(String line, Choice choice) {
        return line.substring(0, from) + choice.replacement() + line.substring(to);
    }
}
