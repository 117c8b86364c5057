package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * A case in a list.
 *
 * @param ended how; null while it goes on
 */
public record CaseSummary(
        @NotNull String ref,
        @NotNull String flow,
        @NotNull Integer flowVersion,
        @NotNull Bilingual title,
        @NotNull Moment declared,
        Moment deadline,
        Outcome.Kind ended) {}
