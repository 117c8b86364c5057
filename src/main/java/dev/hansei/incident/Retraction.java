package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import jakarta.validation.constraints.NotNull;

/**
 * That something recorded was never so. What is taken back stays visible, with the reason.
 *
 * @param id of the row that takes it back
 */
public record Retraction(@NotNull String id, @NotNull Bilingual reason) {

    /** @throws dev.hansei.base.Problem.Invalid where a value is not taken */
    Retraction kept() {
        return new Retraction(KeptText.id(id), KeptText.of(reason, EntryDraft.LONGEST_TEXT));
    }
}
