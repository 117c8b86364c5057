package dev.hansei.specialcase.desk;

import dev.hansei.specialcase.CriterionAnswer;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Answers the criteria for one edition. */
public record ReviewDraft(@NotNull Integer edition, List<CriterionAnswer> answers, Emergency emergency)
        implements Act {}
