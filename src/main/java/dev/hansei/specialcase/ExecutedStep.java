package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.conformance.Sentence;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * One instruction carried out.
 *
 * @param no the number of the procedure's step
 * @param performer a person's key
 * @param checker the second person's key; null where nobody checked
 * @param asExpected whether both saw what they expected
 * @param note the performer's
 * @param checkerAsExpected what the second person saw; null where both saw what they expected, and where that was not
 *     recorded apart
 * @param checkerNote the second person's
 */
@Embeddable
public record ExecutedStep(
        @NotNull Integer no,
        @NotNull Moment at,
        @NotNull String performer,
        String checker,
        @NotNull Boolean asExpected,
        Bilingual note,
        Boolean checkerAsExpected,
        Bilingual checkerNote) {

    /** Of which only one note was recorded. */
    public ExecutedStep(Integer no, Moment at, String performer, String checker, Boolean asExpected, Bilingual note) {
        this(no, at, performer, checker, asExpected, note, null, null);
    }

    /** Whether either of the two wrote what they make of it. */
    public boolean explained() {
        return Sentence.written(note) || Sentence.written(checkerNote);
    }
}
