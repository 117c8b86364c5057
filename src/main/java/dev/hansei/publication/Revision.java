package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * A frozen publication of the document.
 *
 * @param changes what it brought, in light markup
 */
@Embeddable
public record Revision(
        @NotNull Integer number,
        @NotNull Moment at,
        @NotNull Bilingual changes) {}
