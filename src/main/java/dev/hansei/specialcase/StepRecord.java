package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How one step of the flow went.
 *
 * @param step the id of the flow's step
 * @param at when it was finished
 * @param by the key of the person who answers for it
 * @param note what was done; where the step was not needed, why not
 */
public record StepRecord(
        @NotNull String step,
        @NotNull State state,
        @NotNull Moment at,
        @NotNull String by,
        Bilingual note,
        List<Evidence> evidence) {

    /** A step is either done or found not to be needed; a missing record is neither. */
    public enum State {
        DONE,
        NOT_NEEDED
    }
}
