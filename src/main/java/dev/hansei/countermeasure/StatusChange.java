package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One row of a measure's history; the last row is its status.
 *
 * @param due what was promised, often only to the month; needed with PROMISED
 * @param note why a promise was changed, the measure taken up again or withdrawn; with VERIFIED what the check showed
 * @param by the key of the person who says so, or null
 * @param evidence ids of the measure's evidence that shows it
 */
@Embeddable
public record StatusChange(
        @NotNull @Enumerated(EnumType.STRING) Status status,
        @NotNull Moment at,
        Moment due,
        Bilingual note,
        String by,
        List<String> evidence) {

    public StatusChange {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** In the order in which they usually come. */
    public enum Status {
        PROMISED,
        DONE,
        IN_OPERATION,
        VERIFIED,
        /** Found ineffective: it has to be promised anew, and what came before no longer counts. */
        REOPENED,
        WITHDRAWN
    }
}
