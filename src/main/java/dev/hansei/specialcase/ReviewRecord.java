package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One person's review of one edition of the procedure document.
 *
 * @param reviewer a person's key
 */
public record ReviewRecord(
        @NotNull Integer edition,
        @NotNull String reviewer,
        @NotNull Bilingual department,
        @NotNull Moment at,
        List<CriterionAnswer> answers) {}
