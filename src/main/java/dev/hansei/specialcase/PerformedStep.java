package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * One instruction that somebody has carried out; it counts as executed when a second person has checked it, which an
 * {@link ExecutedStep} of the same number, time and performer tells.
 *
 * @param no the number of the procedure's step
 * @param performer a person's key
 * @param asExpected what the performer saw
 */
@Embeddable
public record PerformedStep(
        @NotNull Integer no,
        @NotNull Moment at,
        @NotNull String performer,
        @NotNull Boolean asExpected,
        Bilingual note) {

    public boolean checkedBy(ExecutedStep step) {
        return step.no().equals(no) && step.at().equals(at) && step.performer().equals(performer);
    }
}
