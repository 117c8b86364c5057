package dev.hansei.effectiveness;

import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.StatusChange;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When the conclusion "effective" may stand: nothing speaks against it, and every measure has shown that it works. */
final class EffectiveRules {

    private static final Set<StatusChange.Status> RUNNING =
            Set.of(StatusChange.Status.IN_OPERATION, StatusChange.Status.VERIFIED);

    private EffectiveRules() {}

    /** @param concluded when the conclusion is drawn */
    static Stream<Problem.Refused> refusals(AuditRecord audit, List<CountermeasureRecord> measures, Instant concluded) {
        List<CountermeasureRecord> kept =
                measures.stream().filter(measure -> !withdrawn(measure)).toList();
        Stream<Problem.Refused> nothing = kept.isEmpty() ? Stream.of(AuditProblems.nothingEvaluated()) : Stream.empty();
        return Stream.of(nothing, against(audit).stream(), quality(audit), plans(kept, concluded))
                .flatMap(rule -> rule);
    }

    static boolean withdrawn(CountermeasureRecord measure) {
        return !measure.history().isEmpty() && measure.history().getLast().status() == StatusChange.Status.WITHDRAWN;
    }

    private static Optional<Problem.Refused> against(AuditRecord audit) {
        List<String> open = Stream.of(
                        audit.currentFindings().stream()
                                .filter(AuditFinding::open)
                                .map(AuditFinding::id),
                        audit.currentCases().stream()
                                .filter(judged -> !judged.conforming())
                                .map(AuditedCase::specialCase),
                        audit.currentQuality().stream()
                                .filter(review -> !review.satisfactory())
                                .map(review -> word(review.aspect())))
                .flatMap(names -> names)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(AuditProblems.openFindings(open));
    }

    private static Stream<Problem.Refused> quality(AuditRecord audit) {
        return audit.currentQuality().size() < QualityReview.Aspect.values().length
                ? Stream.of(AuditProblems.qualityNotReviewed())
                : Stream.empty();
    }

    private static Stream<Problem.Refused> plans(List<CountermeasureRecord> measures, Instant concluded) {
        return measures.stream().flatMap(measure -> plan(measure, concluded).stream());
    }

    private static Optional<Problem.Refused> plan(CountermeasureRecord measure, Instant concluded) {
        if (measure.checkPlan() == null) {
            return Optional.of(AuditProblems.planMissing(measure.ref()));
        }
        if (measure.owners().contains(measure.verifiers().getLast())) {
            return Optional.of(AuditProblems.verifierOwns(measure.ref()));
        }
        int days = measure.checkPlan().minimumDays();
        Optional<Instant> since = runningSince(measure);
        if (since.isEmpty()) {
            return Optional.of(AuditProblems.notInOperation(measure.ref()));
        }
        if (since.get().plus(Duration.ofDays(days)).isAfter(concluded)) {
            return Optional.of(AuditProblems.operatedTooBriefly(measure.ref(), days));
        }
        return measure.evidence().isEmpty()
                ? Optional.of(AuditProblems.evidenceMissing(measure.ref()))
                : Optional.empty();
    }

    /** Where only a day or a month is known, the end of it counts. What came before a reopening no longer does. */
    private static Optional<Instant> runningSince(CountermeasureRecord measure) {
        List<StatusChange> history = measure.history();
        int reopened = history.stream().map(StatusChange::status).toList().lastIndexOf(StatusChange.Status.REOPENED);
        return history.subList(reopened + 1, history.size()).stream()
                .filter(change -> RUNNING.contains(change.status()))
                .map(change -> change.at().end())
                .min(Comparator.naturalOrder());
    }

    private static String word(QualityReview.Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
