package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A question, and the options that were weighed. */
public record DecisionRecord(
        @NotNull String id, @NotNull Bilingual question, Moment at, Bilingual note, List<Option> options) {}
