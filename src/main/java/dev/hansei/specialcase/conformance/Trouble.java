package dev.hansei.specialcase.conformance;

import static java.util.Comparator.comparing;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.VerificationCheck;
import dev.hansei.specialcase.VerificationResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A result of the last attempt that was not what the procedure document expects, and that nothing put right.
 *
 * @param what the result in words
 */
record Trouble(Moment at, Bilingual what) {

    /** What still stands, or empty: this is what makes a rollback necessary. */
    static Optional<Trouble> standing(CaseRecord record) {
        List<Attempt> attempts = Attempt.of(record);
        if (attempts.isEmpty()) {
            return Optional.empty();
        }
        Attempt last = attempts.getLast();
        return Stream.concat(failedChecks(record, last), unexpectedSteps(record, last))
                .findFirst();
    }

    /** Whether every check of the edition that was followed last passed, at this moment or later. */
    static boolean healthySince(Moment moment, CaseRecord record) {
        Editions editions = new Editions(record);
        List<VerificationCheck> checks = Attempt.of(record).stream()
                .reduce((earlier, later) -> later)
                .flatMap(attempt -> editions.followed(attempt.ended()))
                .flatMap(editions::document)
                .map(procedure -> procedure.value().checks())
                .orElse(List.of());
        return !checks.isEmpty()
                && checks.stream()
                        .allMatch(check -> latest(check.id(), record)
                                .filter(result ->
                                        result.passed() && !result.at().before(moment))
                                .isPresent());
    }

    private static Stream<Trouble> failedChecks(CaseRecord record, Attempt attempt) {
        return record.verification().stream()
                .map(VerificationResult::check)
                .distinct()
                .flatMap(check -> latest(check, record).stream())
                .filter(result -> !result.passed() && !result.at().before(attempt.began()))
                .map(result -> new Trouble(
                        result.at(),
                        Sentence.of("確認項目「{0}」が不合格（{1}）", "check “{0}” failed ({1})", result.check(), result.at())));
    }

    private static Stream<Trouble> unexpectedSteps(CaseRecord record, Attempt attempt) {
        return attempt.steps().stream()
                .map(Placed::value)
                .filter(step -> !step.asExpected() && !healthySince(step.at(), record))
                .map(step -> new Trouble(
                        step.at(),
                        Sentence.of(
                                "手順 {0} が想定外の結果（{1}）",
                                "instruction {0} did not go as expected ({1})", step.no(), step.at())));
    }

    private static Optional<VerificationResult> latest(String check, CaseRecord record) {
        return record.verification().stream()
                .filter(result -> result.check().equals(check))
                .max(comparing(result -> result.at().instant()));
    }
}
