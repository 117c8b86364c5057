package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * The auditor's answer to one question of the reconciliation; of several to the same question the last one counts.
 *
 * @param subject what the question is about, such as a reference or a range of numbers; null where it asks in general
 * @param by the key of the person who answers, or null
 */
@Embeddable
public record ReconciliationAnswer(
        @NotNull @Enumerated(EnumType.STRING) Question question,
        String subject,
        @NotNull Bilingual answer,
        String by,
        @NotNull Moment at) {

    /** What could hide a case from the record. */
    public enum Question {
        /** Numbers of cases that no case on record has. */
        MISSING_NUMBER,
        /** Cases that were declared in the period under another flow. */
        OTHER_FLOW,
        /** A case of another period whose work was carried out in this one. */
        EXECUTED_IN_PERIOD,
        /** An incident's timeline that speaks of special cases which are not on record. */
        MENTIONED,
        /** Whether any work is known that this record does not hold. */
        WORK_OUTSIDE
    }
}
