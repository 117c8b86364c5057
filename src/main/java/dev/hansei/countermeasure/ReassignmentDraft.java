package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * Who takes a measure or its check over.
 *
 * @param at now where it is not said
 */
public record ReassignmentDraft(
        @NotNull Reassignment.Duty duty, @NotNull String person, Moment at, Bilingual reason) {}
