package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What the auditor examined beyond the order of steps.
 *
 * @param sampled references of the cases that were looked at
 * @param outOf how many cases there were to choose from, or null where that was not recorded
 * @param chosen how the sample was chosen, or null
 */
@Embeddable
public record QualityReview(
        @NotNull @Enumerated(EnumType.STRING) Aspect aspect,
        List<String> sampled,
        @NotNull Boolean satisfactory,
        @NotNull Bilingual note,
        Integer outOf,
        Bilingual chosen) {

    public QualityReview(Aspect aspect, List<String> sampled, Boolean satisfactory, Bilingual note) {
        this(aspect, sampled, satisfactory, note, null, null);
    }

    /** What was examined. */
    public enum Aspect {
        REVIEW_PROCESS,
        APPROVAL_PROCESS,
        PROCEDURE_DOCUMENTS
    }
}
