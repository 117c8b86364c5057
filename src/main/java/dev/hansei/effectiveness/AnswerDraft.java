package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/** An answer to a question of the reconciliation, given now by whoever sends it. */
public record AnswerDraft(
        @NotNull ReconciliationAnswer.Question question,
        String subject,
        @NotNull Bilingual answer) {}
