package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/**
 * A conclusion to be signed by whoever sends it.
 *
 * @param population how it is known that no case is missing; what the record says where it is left out
 */
public record ConclusionDraft(
        @NotNull Conclusion.Verdict verdict, @NotNull Bilingual text, Bilingual population) {}
