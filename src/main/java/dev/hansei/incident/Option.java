package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/** One way that was weighed, and why it was taken or left. */
@Embeddable
public record Option(
        @NotNull Bilingual title,
        Bilingual description,
        @NotNull @Enumerated(EnumType.STRING) Verdict verdict,
        @NotNull Bilingual reason) {

    /** What became of the option. */
    public enum Verdict {
        ADOPTED,
        REJECTED
    }
}
