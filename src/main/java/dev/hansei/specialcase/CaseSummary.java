package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * A case in a list.
 *
 * @param ended how; null while it goes on
 * @param overridden whether a rule was set aside in an emergency
 * @param unconfirmed whether a second person has still to say what they found of that
 */
public record CaseSummary(
        @NotNull String ref,
        @NotNull String flow,
        @NotNull Integer flowVersion,
        @NotNull Bilingual title,
        @NotNull Moment declared,
        Moment deadline,
        Outcome.Kind ended,
        @NotNull Boolean overridden,
        @NotNull Boolean unconfirmed) {

    /** Whether it goes on although its deadline has surely passed. */
    public boolean overdue(Moment now) {
        return ended == null && deadline != null && deadline.before(now);
    }
}
