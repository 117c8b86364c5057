package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * A dated correction of published text; what stood before stays readable, unless a name had to be taken out.
 *
 * @param target the id of the section or addendum it corrects
 * @param before what stood there, or null where it must not be repeated
 */
@Embeddable
public record Correction(
        @NotNull String id,
        @NotNull String target,
        @NotNull Integer revision,
        @NotNull Moment at,
        Bilingual before,
        @NotNull Bilingual after,
        @NotNull Bilingual reason) {}
