package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * From when until when what was affected. An open end is null; a window that closes, or that was never true, is told again
 * and supersedes.
 *
 * @param supersedes the id of the window this one replaces, or null
 * @param retracted why there was no such impact; null where there was
 */
@Embeddable
public record ImpactWindow(
        @NotNull String id,
        @NotNull @Enumerated(EnumType.STRING) Extent extent,
        @NotNull Moment from,
        Moment to,
        @NotNull Bilingual scope,
        String supersedes,
        Bilingual retracted) {

    /** This window told again as one that never was. */
    ImpactWindow retracted(Retraction retraction) {
        return new ImpactWindow(retraction.id(), extent, from, to, scope, id, retraction.reason());
    }

    /** How much of the scope was affected, or who says so. */
    public enum Extent {
        FULL,
        PARTIAL,
        /** As declared by a third party, which may differ from what was measured. */
        DECLARED,
        /** What still failed after the declared end. */
        RESIDUAL
    }
}
