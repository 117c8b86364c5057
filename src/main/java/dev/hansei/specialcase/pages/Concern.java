package dev.hansei.specialcase.pages;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Passage;

/** Why an open case concerns somebody, the most urgent first: work stands still until it is checked. */
public enum Concern {
    CHECK,
    WORD,
    TURN,
    OTHERS;

    static Concern of(FlowVersionRecord flow, CaseRecord record, String person, boolean confirms) {
        CaseProgress progress = new CaseProgress(flow, record);
        boolean unchecked = progress.holds(person, ActingRole.CHECKER)
                && progress.unchecked().stream()
                        .anyMatch(performed -> !performed.performer().equals(person));
        if (unchecked) {
            return CHECK;
        }
        if (confirms && waitsForWord(record, person)) {
            return WORD;
        }
        return Passage.due(flow, record)
                        .filter(step -> progress.holds(person, step.role()))
                        .isPresent()
                ? TURN
                : OTHERS;
    }

    private static boolean waitsForWord(CaseRecord record, String person) {
        return record.overrides().stream()
                .filter(override -> !override.by().equals(person))
                .anyMatch(override -> record.overrideReviews().stream()
                        .noneMatch(word -> word.override().equals(override.id())
                                && !word.by().equals(override.by())));
    }
}
