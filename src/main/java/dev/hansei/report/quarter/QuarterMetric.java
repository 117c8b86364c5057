package dev.hansei.report.quarter;

import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One figure of a quarter; what exactly it counts stands in the words of the same name. */
enum QuarterMetric {
    INCIDENTS,
    RECOVERY_MINUTES,
    CASES,
    DEPARTING_CASES,
    OVERDUE_PROMISES,
    SIGNED_AUDITS;

    /** Null where nothing can be said. */
    Integer of(QuarterFacts facts, Quarter quarter) {
        return switch (this) {
            case INCIDENTS -> declared(facts, quarter).size();
            case RECOVERY_MINUTES -> recovery(facts, quarter);
            case CASES ->
                (int) facts.cases().stream()
                        .filter(one -> facts.within(quarter, one.declared()))
                        .count();
            case DEPARTING_CASES -> departing(facts, quarter);
            case OVERDUE_PROMISES ->
                (int) facts.measures().stream()
                        .filter(measure ->
                                Promises.of(measure, facts.until(quarter)).overdue(facts.until(quarter)))
                        .count();
            case SIGNED_AUDITS ->
                (int) facts.audits().stream()
                        .filter(audit -> facts.signed(audit, quarter))
                        .count();
        };
    }

    static List<IncidentRecord> declared(QuarterFacts facts, Quarter quarter) {
        return facts.incidents().stream()
                .filter(incident -> facts.within(quarter, incident.declared().instant()))
                .toList();
    }

    private static Integer recovery(QuarterFacts facts, Quarter quarter) {
        List<Long> minutes = declared(facts, quarter).stream()
                .map(QuarterMetric::recovery)
                .flatMap(Optional::stream)
                .map(Duration::toMinutes)
                .sorted()
                .toList();
        return minutes.isEmpty() ? null : minutes.get((minutes.size() - 1) / 2).intValue();
    }

    private static Optional<Duration> recovery(IncidentRecord incident) {
        Map<String, EntryRecord> entries =
                incident.timeline().stream().collect(Collectors.toMap(EntryRecord::id, Function.identity()));
        Map<Milestone.Kind, EntryRecord> marks = Milestone.standing(incident.milestones()).stream()
                .filter(mark -> entries.containsKey(mark.entry()))
                .collect(Collectors.toMap(Milestone::kind, mark -> entries.get(mark.entry()), (one, other) -> other));
        EntryRecord began = marks.get(Milestone.Kind.IMPACT_BEGAN);
        EntryRecord recovered = marks.get(Milestone.Kind.RECOVERED);
        return began == null
                        || recovered == null
                        || began.at().dated()
                        || recovered.at().dated()
                ? Optional.empty()
                : Optional.of(began.at().until(recovered.at()));
    }

    /** The last judgement counts where several audits looked at a case; an abandoned one judges nothing. */
    private static int departing(QuarterFacts facts, Quarter quarter) {
        Map<String, Boolean> judged = facts.audits().stream()
                .filter(audit -> audit.abandonment() == null)
                .flatMap(audit -> audit.currentCases().stream())
                .collect(
                        Collectors.toMap(AuditedCase::specialCase, AuditedCase::conforming, (earlier, later) -> later));
        return (int) facts.cases().stream()
                .filter(one -> facts.within(quarter, one.declared()))
                .filter(one -> Boolean.FALSE.equals(judged.get(one.ref())))
                .count();
    }
}
