package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Finishes a step of the flow.
 *
 * @param note what was done
 */
public record StepDone(@NotNull String step, Bilingual note, List<Evidence> evidence, Emergency emergency)
        implements Act {}
