package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * One cause in a tree of causes.
 *
 * @param parent the id of the cause this one explains, or null at the top
 * @param safeguard the safeguard that failed, where the cause is such a failure
 * @param detail light markup
 */
@Embeddable
public record Cause(
        @NotNull String id,
        String parent,
        @NotNull @Enumerated(EnumType.STRING) Weight weight,
        @NotNull @Enumerated(EnumType.STRING) Effect effect,
        @Enumerated(EnumType.STRING) Standing standing,
        @NotNull Bilingual title,
        Bilingual detail,
        Bilingual safeguard) {

    public Cause {
        standing = standing == null ? Standing.CONFIRMED : standing;
    }

    /** 本質的な原因, or 不足していたリスク対策. */
    public enum Weight {
        ROOT,
        CONTRIBUTING
    }

    /** Whether it made the incident occur, or kept it from being caught. */
    public enum Effect {
        OCCURRENCE,
        ESCAPE
    }

    /** Whether it is known, suspected, or was proved wrong. */
    public enum Standing {
        CONFIRMED,
        SUSPECTED,
        REFUTED
    }
}
