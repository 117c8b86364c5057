package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/** The signed end of an audit. */
@Embeddable
public record Conclusion(
        @NotNull @Enumerated(EnumType.STRING) Verdict verdict,
        @NotNull Bilingual text,
        @NotNull String signer,
        @NotNull Moment at) {

    /** What the audit shows. */
    public enum Verdict {
        EFFECTIVE,
        PARTLY_EFFECTIVE,
        INEFFECTIVE,
        INSUFFICIENT_DATA
    }
}
