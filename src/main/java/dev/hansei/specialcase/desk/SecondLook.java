package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/**
 * Checks the instruction that was carried out last.
 *
 * @param asExpected what the second person sees
 */
public record SecondLook(@NotNull Integer no, @NotNull Boolean asExpected, Bilingual note, Emergency emergency)
        implements Act {}
