package dev.hansei.specialcase;

import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an open case waits for now, and whose turn it is.
 *
 * @param step where in the flow that is
 * @param role who acts, which need not be the role of the step
 * @param people those who hold the role and may act; empty where nobody does
 */
public record Turn(Kind kind, FlowStepRecord step, ActingRole role, List<String> people) {

    public enum Kind {
        /** An instruction was carried out, and a second person has to look at it. */
        CHECK,
        /** The newest edition lacks reviews, without which it cannot be approved. */
        REVIEW,
        /** What was approved has changed since, or the approval was taken back. */
        APPROVAL,
        STEP
    }

    /** Empty where the case has ended or nothing more is due. */
    public static Optional<Turn> of(FlowVersionRecord flow, CaseRecord record, Moment now) {
        CaseProgress progress = new CaseProgress(flow, record);
        return record.outcome() != null
                ? Optional.empty()
                : check(progress)
                        .or(() -> review(progress, now))
                        .or(() -> approval(progress, now))
                        .or(() -> Passage.due(flow, record).map(step -> step(progress, step)));
    }

    private static Optional<Turn> check(CaseProgress progress) {
        List<PerformedStep> unchecked = progress.unchecked();
        Predicate<String> another =
                person -> unchecked.stream().anyMatch(work -> !work.performer().equals(person));
        return progress.step(Activity.EXECUTION)
                .filter(step -> !unchecked.isEmpty())
                .map(step -> of(Kind.CHECK, step, ActingRole.CHECKER, progress, another));
    }

    private static Optional<Turn> review(CaseProgress progress, Moment now) {
        boolean decides = progress.lapsed(now)
                || Passage.due(progress.flow(), progress.record())
                        .filter(step -> step.activity() == Activity.APPROVAL)
                        .isPresent();
        return progress.newest(now)
                .filter(newest -> decides && !progress.reviewed(newest.edition()))
                .flatMap(newest -> progress.step(Activity.PROCEDURE_REVIEW)
                        .map(step -> of(Kind.REVIEW, step, step.role(), progress, reviews(progress, newest))));
    }

    private static Predicate<String> reviews(CaseProgress progress, ProcedureRecord newest) {
        return person -> !person.equals(newest.author())
                && progress.record().reviews().stream()
                        .noneMatch(review -> review.edition().equals(newest.edition())
                                && review.reviewer().equals(person));
    }

    private static Optional<Turn> approval(CaseProgress progress, Moment now) {
        return progress.step(Activity.APPROVAL)
                .filter(step -> progress.lapsed(now) || progress.refused(now))
                .map(step -> of(Kind.APPROVAL, step, step.role(), progress, person -> true));
    }

    private static Turn step(CaseProgress progress, FlowStepRecord step) {
        return of(Kind.STEP, step, step.role(), progress, person -> true);
    }

    private static Turn of(
            Kind kind, FlowStepRecord step, ActingRole role, CaseProgress progress, Predicate<String> may) {
        return new Turn(
                kind,
                step,
                role,
                progress.record().assignments().stream()
                        .filter(assignment -> assignment.role() == role)
                        .map(Assignment::person)
                        .distinct()
                        .filter(may)
                        .toList());
    }
}
