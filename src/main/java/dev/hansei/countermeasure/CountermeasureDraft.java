package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A measure as it is proposed.
 *
 * @param addresses ids of the incident's causes; at least one once the incident has any
 * @param replaces references of interim measures of the same incident, told by a permanent one
 * @param due promised at once where it is said
 */
public record CountermeasureDraft(
        @NotNull String incident,
        @NotNull CountermeasureRecord.Kind kind,
        @NotNull Bilingual title,
        Bilingual description,
        @NotNull String owner,
        List<String> addresses,
        List<String> replaces,
        Bilingual orderedBy,
        Moment due) {}
