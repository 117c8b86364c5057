package dev.hansei.effectiveness.population;

import dev.hansei.base.Bilingual;
import dev.hansei.effectiveness.ReconciliationAnswer;
import jakarta.validation.constraints.NotNull;

/**
 * A question that the auditor must answer, so that it is known that no case is missing.
 *
 * @param subject what it is about, or null
 * @param text the question in full, with what the record shows
 * @param answer the auditor's last one, or null
 */
public record ReconciliationItem(
        @NotNull ReconciliationAnswer.Question question,
        String subject,
        @NotNull Bilingual text,
        Bilingual answer) {}
