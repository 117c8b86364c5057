package dev.hansei.specialcase.pages;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.specialcase.CaseSummary;
import dev.hansei.specialcase.Outcome;

/**
 * A case in the list.
 *
 * @param state OPEN, or how it ended
 * @param overdue whether it goes on past its deadline
 * @param overridden whether a rule was set aside, and {@code unconfirmed} whether that waits for a second person
 */
public record CaseRow(
        String ref,
        Said title,
        String flow,
        String declared,
        String deadline,
        String state,
        boolean overdue,
        boolean overridden,
        boolean unconfirmed) {

    /** A word that templates can choose by, where null could not be told from a slip. */
    static String state(Outcome.Kind ended) {
        return ended == null ? "OPEN" : ended.name();
    }

    static CaseRow of(CaseSummary told, Moment now, Language language) {
        return new CaseRow(
                told.ref(),
                Said.of(told.title(), language),
                told.flow() + " / " + told.flowVersion(),
                MomentWords.full(told.declared(), language),
                told.deadline() == null ? "" : MomentWords.full(told.deadline(), language),
                state(told.ended()),
                told.overdue(now),
                told.overridden(),
                told.unconfirmed());
    }
}
