package dev.hansei.specialcase.pages;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.specialcase.CaseSummary;
import dev.hansei.specialcase.Outcome;

/**
 * A case in the list.
 *
 * @param state OPEN, or how it ended
 */
public record CaseRow(String ref, Said title, String flow, String declared, String deadline, String state) {

    /** A word that templates can choose by, where null could not be told from a slip. */
    static String state(Outcome.Kind ended) {
        return ended == null ? "OPEN" : ended.name();
    }

    static CaseRow of(CaseSummary told, Language language) {
        return new CaseRow(
                told.ref(),
                Said.of(told.title(), language),
                told.flow() + " / " + told.flowVersion(),
                MomentWords.full(told.declared(), language),
                told.deadline() == null ? "" : MomentWords.full(told.deadline(), language),
                state(told.ended()));
    }
}
