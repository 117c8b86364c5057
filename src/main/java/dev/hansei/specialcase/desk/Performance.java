package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/**
 * Carries out one instruction; a second person checks it before the next one.
 *
 * @param asExpected what the performer sees
 */
public record Performance(@NotNull Integer no, @NotNull Boolean asExpected, Bilingual note, Emergency emergency)
        implements Act {}
