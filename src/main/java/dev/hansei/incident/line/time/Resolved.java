package dev.hansei.incident.line.time;

import dev.hansei.incident.line.Notice;
import dev.hansei.incident.line.Question;
import java.util.List;

/**
 * What became of a time.
 *
 * @param ways the ways to take it; exactly one where nothing is asked
 * @param question null where the time is clear
 */
public record Resolved(List<Telling> ways, Question question, List<Notice> notices) {

    public static Resolved clear(Telling telling, List<Notice> notices) {
        return new Resolved(List.of(telling), null, notices);
    }

    static Resolved asked(List<Telling> ways, Question question) {
        return new Resolved(ways, question, List.of());
    }
}
