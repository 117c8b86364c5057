package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/**
 * The word of a second person on an override, while the case goes on.
 *
 * @param override its id
 */
public record OverrideWord(
        @NotNull String override,
        @NotNull Boolean justified,
        @NotNull Bilingual note) implements Act {

    @Override
    public Emergency emergency() {
        return null;
    }
}
