package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import jakarta.validation.constraints.NotNull;

/**
 * That a milestone was set by mistake. The entry it stood at stays as it is.
 *
 * @param entry the id of the entry it stands at
 */
public record MilestoneRetraction(
        @NotNull Milestone.Kind kind,
        @NotNull String entry,
        @NotNull Bilingual reason) {

    /** @throws dev.hansei.base.Problem.Invalid where the reason is missing */
    MilestoneRetraction kept() {
        return new MilestoneRetraction(kind, entry, KeptText.of(reason, EntryDraft.LONGEST_TEXT));
    }
}
