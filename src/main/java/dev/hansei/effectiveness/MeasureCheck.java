package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * What following a countermeasure's check plan showed; of several about the same measure the last one counts.
 *
 * @param met whether the plan's criterion holds
 * @param note what was looked at, and what it showed
 * @param by the key of the person who checked, or null
 * @param at when that was recorded, or null
 */
@Embeddable
public record MeasureCheck(
        @NotNull String countermeasure,
        @NotNull Boolean met,
        @NotNull Bilingual note,
        String by,
        Moment at) {

    /** One of which nobody told who checked, or when. */
    public MeasureCheck(String countermeasure, Boolean met, Bilingual note) {
        this(countermeasure, met, note, null, null);
    }

    /** Whether it says the same, whoever says it. */
    boolean same(MeasureCheck other) {
        return countermeasure.equals(other.countermeasure) && met.equals(other.met) && note.equals(other.note);
    }
}
