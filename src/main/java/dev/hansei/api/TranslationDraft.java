package dev.hansei.api;

import dev.hansei.base.Language;
import jakarta.validation.constraints.NotNull;

/**
 * The language that an entry lacks.
 *
 * @param id of the entry that will hold both languages
 */
public record TranslationDraft(
        @NotNull String id,
        @NotNull Language language,
        @NotNull String text) {}
