package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * That an audit is not carried on: it was opened by mistake, say. Its period may be opened again.
 *
 * @param by the key of the person who abandoned it
 */
@Embeddable
public record Abandonment(
        @NotNull Bilingual reason,
        @NotNull String by,
        @NotNull Moment at) {}
