package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * An audit to be opened.
 *
 * @param title made from the period where it is left out
 * @param countermeasures references; all that answer the incident where none is named
 */
public record AuditDraft(
        @NotNull String incident,
        @NotNull String flow,
        @NotNull ZoneId zone,
        Bilingual title,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        List<String> countermeasures) {}
