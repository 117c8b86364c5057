package dev.hansei.specialcase.conformance;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.hansei.base.Moment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.RollbackRun;
import java.util.List;
import java.util.TreeMap;

/**
 * Work carried on until it ended or was rolled back. What is executed after a rollback is a new attempt, so that
 * beginning again at the first instruction is not taken for a wrong order.
 *
 * @param steps in order of time, never empty
 */
public record Attempt(List<Placed<ExecutedStep>> steps, boolean rolledBack) {

    public static List<Attempt> of(CaseRecord record) {
        return Placed.all("execution", record.execution()).stream()
                .sorted(comparing(step -> step.value().at().instant()))
                .collect(groupingBy(step -> rollbacksBefore(step.value().at(), record), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(attempt ->
                        new Attempt(attempt.getValue(), record.rollbacks().size() > attempt.getKey()))
                .toList();
    }

    Moment began() {
        return steps.getFirst().value().at();
    }

    Moment ended() {
        return steps.getLast().value().at();
    }

    /** Whether something at this moment may belong to this attempt and not to one that was rolled back before it. */
    boolean mayInclude(Moment at, CaseRecord record) {
        return record.rollbacks().stream()
                .map(RollbackRun::at)
                .noneMatch(rollback -> rollback.before(began()) && at.before(rollback));
    }

    private static int rollbacksBefore(Moment moment, CaseRecord record) {
        return (int) record.rollbacks().stream()
                .filter(rollback -> rollback.at().before(moment))
                .count();
    }
}
