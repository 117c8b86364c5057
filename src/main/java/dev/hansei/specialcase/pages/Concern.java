package dev.hansei.specialcase.pages;

import dev.hansei.base.Moment;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Turn;
import java.util.Optional;

/** Why an open case concerns somebody, the most urgent first: work stands still until it is checked. */
public enum Concern {
    CHECK,
    WORD,
    TURN,
    OTHERS;

    static Concern of(FlowVersionRecord flow, CaseRecord record, String person, boolean confirms, Moment now) {
        Optional<Turn> turn =
                Turn.of(flow, record, now).filter(waiting -> waiting.people().contains(person));
        if (turn.filter(waiting -> waiting.kind() == Turn.Kind.CHECK).isPresent()) {
            return CHECK;
        }
        if (confirms && waitsForWord(record, person)) {
            return WORD;
        }
        return turn.isPresent() ? TURN : OTHERS;
    }

    private static boolean waitsForWord(CaseRecord record, String person) {
        return record.overrides().stream()
                .filter(override -> !override.by().equals(person))
                .anyMatch(override -> record.overrideReviews().stream()
                        .noneMatch(word -> word.override().equals(override.id())
                                && !word.by().equals(override.by())));
    }
}
