package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.CaseBrief;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;

/** An audit as lists show it; see {@link AuditRecord}. */
public record AuditBrief(
        @NotNull String ref,
        @NotNull String incident,
        @NotNull String flow,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Moment opened,
        @NotNull String auditor,
        Conclusion conclusion,
        Abandonment abandonment) {

    /** Neither signed nor abandoned: it can go on. */
    boolean open() {
        return conclusion == null && abandonment == null;
    }

    boolean holds(CaseBrief one) {
        LocalDate day = LocalDate.ofInstant(one.declared(), zone);
        return one.flow().equals(flow) && !day.isBefore(from) && !day.isAfter(until);
    }
}
