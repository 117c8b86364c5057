package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A periodic evaluation of whether countermeasures work, over all special cases of a period.
 *
 * @param ref such as {@code AUD-2024-0001}
 * @param from the first day of the period
 * @param until the last day of the period
 * @param auditor a person's key
 * @param countermeasures references of the measures under evaluation
 * @param population how it is known that no case is missing
 * @param conclusion null until it is signed
 */
public record AuditRecord(
        @NotNull String ref,
        @NotNull String incident,
        @NotNull String flow,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Moment opened,
        @NotNull String auditor,
        List<String> countermeasures,
        @NotNull Bilingual population,
        List<AuditedCase> cases,
        List<QualityReview> quality,
        List<AuditFinding> findings,
        Conclusion conclusion) {

    /** The findings that no later one supersedes; none can supersede itself or one that came after it. */
    public List<AuditFinding> currentFindings() {
        return IntStream.range(0, findings.size())
                .filter(place -> findings.subList(place + 1, findings.size()).stream()
                        .noneMatch(later -> findings.get(place).id().equals(later.supersedes())))
                .mapToObj(findings::get)
                .toList();
    }
}
