package dev.hansei.countermeasure;

import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a measure stands, read from its rows.
 *
 * @param replacedBy the measures that make this one unnecessary once they are verified
 */
public record Standing(CountermeasureRecord measure, List<CountermeasureRecord> replacedBy) {

    public State state() {
        List<StatusChange> history = measure.history();
        return history.isEmpty() ? State.PROPOSED : State.of(history.getLast().status());
    }

    /** Who answers for it now. */
    public String owner() {
        return holder(Reassignment.Duty.OWNER).orElse(measure.owner());
    }

    /** Who checks it; null before a check plan is written. */
    public String verifier() {
        return measure.checkPlan() == null
                ? null
                : holder(Reassignment.Duty.VERIFIER).orElse(measure.checkPlan().verifier());
    }

    /** What was promised last; null before a promise, and again once the measure was found ineffective. */
    public Moment due() {
        return last(StatusChange.Status.PROMISED).map(StatusChange::due).orElse(null);
    }

    /** The last day on which the promise is kept; null without one. */
    public LocalDate dueDay() {
        return due() == null ? null : lastDay(due());
    }

    /** When this was reached; null before, and again once the measure was found ineffective. */
    public Moment reached(StatusChange.Status status) {
        return last(status).map(StatusChange::at).orElse(null);
    }

    /** A promise that has passed unkept. One for a month has passed when the month has. */
    public boolean overdue(Instant now) {
        return state() == State.PROMISED && due() != null && !due().end().isAfter(now);
    }

    /**
     * Whether something is still to be done. Done is not verified; and a stopgap stays open until what replaces it is
     * verified, even where it was found to work itself.
     */
    public boolean open() {
        return switch (state()) {
            case PROPOSED, PROMISED, DONE, IN_OPERATION, REOPENED -> true;
            case VERIFIED -> measure.kind() == CountermeasureRecord.Kind.INTERIM && !replaced();
            case WITHDRAWN -> false;
        };
    }

    /** Whether a measure that makes this one unnecessary was shown to work. */
    public boolean replaced() {
        return replacedBy.stream().anyMatch(other -> new Standing(other, List.of()).state() == State.VERIFIED);
    }

    /**
     * The first day on which a check counts: so many days after the measure went into operation, or after the check plan
     * was written where that came later. Null while one of the two is missing.
     */
    public LocalDate checkFrom() {
        Moment began = reached(StatusChange.Status.IN_OPERATION);
        CheckPlan plan = measure.checkPlan();
        return began == null || plan == null
                ? null
                : Stream.of(began, plan.written())
                        .map(Standing::lastDay)
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                        .plusDays(plan.minimumDays());
    }

    /** Changes with every row, and with nothing else. */
    public String mark() {
        return measure.history().size() + "-" + measure.evidence().size() + "-"
                + measure.reassignments().size() + "-" + (measure.checkPlan() == null ? 0 : 1);
    }

    /** Evidence that no row of the history rests on yet; the same file or link under another id is not another proof. */
    List<String> uncited() {
        List<String> ids = measure.history().stream()
                .flatMap(row -> row.evidence().stream())
                .toList();
        List<Evidence> cited = measure.evidence().stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
        return measure.evidence().stream()
                .filter(one -> cited.stream().noneMatch(other -> same(one, other)))
                .map(Evidence::id)
                .toList();
    }

    private static boolean same(Evidence one, Evidence other) {
        return one.sha256().equals(other.sha256())
                || (one.href() != null && one.href().equals(other.href()));
    }

    /** The rows since the measure was last found ineffective. */
    private List<StatusChange> round() {
        List<StatusChange> history = measure.history();
        int from = 0;
        for (int i = 0; i < history.size(); i++) {
            from = history.get(i).status() == StatusChange.Status.REOPENED ? i + 1 : from;
        }
        return history.subList(from, history.size());
    }

    private Optional<StatusChange> last(StatusChange.Status status) {
        return round().reversed().stream().filter(row -> row.status() == status).findFirst();
    }

    private Optional<String> holder(Reassignment.Duty duty) {
        return measure.reassignments().reversed().stream()
                .filter(row -> row.duty() == duty)
                .map(Reassignment::person)
                .findFirst();
    }

    /** The last day that the words can mean, in the zone they were said in. */
    private static LocalDate lastDay(Moment moment) {
        return moment.dated() ? moment.end().minusNanos(1).atZone(moment.zone()).toLocalDate() : moment.day();
    }
}
