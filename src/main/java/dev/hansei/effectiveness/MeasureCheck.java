package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * What following a countermeasure's check plan showed; of several about the same measure the last one counts.
 *
 * @param met whether the plan's criterion holds
 * @param note what was looked at, and what it showed
 */
@Embeddable
public record MeasureCheck(
        @NotNull String countermeasure,
        @NotNull Boolean met,
        @NotNull Bilingual note) {}
