package dev.hansei.input.batch;

import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.line.Notice;
import dev.hansei.incident.line.Question;
import java.util.List;

/**
 * An entry as it was read from what was pasted or uploaded, before anything is stored.
 *
 * @param number where it stands in what was sent, counted from one
 * @param raw what it was read from, and is read from again once it was corrected
 * @param entry null where something has to be asked first
 * @param milestones those that it names
 * @param questions empty where the entry can be stored
 */
public record Proposed(
        int number,
        String raw,
        EntryRecord entry,
        List<Milestone.Kind> milestones,
        List<Question> questions,
        List<Notice> notices) {

    public Proposed {
        milestones = List.copyOf(milestones);
        questions = List.copyOf(questions);
        notices = List.copyOf(notices);
    }

    static Proposed asked(int number, String raw, List<Question> questions) {
        return new Proposed(number, raw, null, List.of(), questions, List.of());
    }

    static Proposed asked(int number, String raw, Question question) {
        return asked(number, raw, List.of(question));
    }

    public boolean clear() {
        return questions.isEmpty();
    }
}
