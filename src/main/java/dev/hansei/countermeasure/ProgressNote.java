package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import java.util.List;

/**
 * What is said when a measure moves on.
 *
 * @param at now where it is not said
 * @param note the result of a check, or the reason for taking a measure up again or withdrawing it
 * @param evidence added with the row; evidence that was added before counts as well, unless a row rests on it already
 */
public record ProgressNote(Moment at, Bilingual note, List<Evidence> evidence) {

    public ProgressNote {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
