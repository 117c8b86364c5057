package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * A date that is promised.
 *
 * @param at now where it is not said
 * @param note the reason, where another date was promised before
 */
public record PromiseDraft(@NotNull Moment due, Moment at, Bilingual note) {}
