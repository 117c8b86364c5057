package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * What the owner of an accepted risk said of it in person; of several about the same finding the last one counts.
 *
 * @param finding the id of the finding as it was read; corrected words are a finding of their own
 * @param confirmed whether they accept the risk, or decline to
 * @param reason why; null where a confirmation needs no words
 * @param by the key of the person
 */
@Embeddable
public record RiskAnswer(
        @NotNull String finding,
        @NotNull Boolean confirmed,
        Bilingual reason,
        @NotNull String by,
        @NotNull Moment at) {}
