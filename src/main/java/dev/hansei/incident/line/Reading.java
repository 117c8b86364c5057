package dev.hansei.incident.line;

import java.util.List;

/** What a line was understood to say, or what has to be asked before it can be kept. Nothing is ever guessed. */
public sealed interface Reading {

    record Understood(EntryLine line) implements Reading {}

    /** @param questions never empty; answering one may bring up another */
    record Asked(List<Question> questions) implements Reading {
        public Asked {
            questions = List.copyOf(questions);
        }
    }
}
