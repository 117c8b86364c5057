package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.Assignment;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/**
 * What is declared: work that the standard process does not serve.
 *
 * @param flow the reference of the flow; the version in effect is taken
 * @param request what is asked for, and why the standard process does not serve
 * @param assignments who acts; without a coordinator it is whoever declares
 */
public record Declaration(
        @NotNull String flow,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull Bilingual request,
        @NotNull Bilingual risk,
        Moment deadline,
        List<Assignment> assignments) {}
