package dev.hansei.specialcase;

import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of the flow as a case has passed through it.
 *
 * @param told the last record of the step; null before it has one
 * @param turn where the case goes on, and what it waits for at this step; null otherwise
 * @param lapsed whether this is the approval, and what was approved has changed since
 */
public record Passage(FlowStepRecord step, ConformanceMatrix.Cell cell, StepRecord told, Turn turn, boolean lapsed) {

    /** In the order of the flow. A case waits at one step and no other. */
    public static List<Passage> of(FlowVersionRecord flow, CaseRecord record, Moment now) {
        ConformanceMatrix matrix = ConformanceMatrix.of(flow, record);
        Turn turn = Turn.of(flow, record, now).orElse(null);
        boolean lapsed = new CaseProgress(flow, record).lapsed(now);
        List<Passage> passages = new ArrayList<>();
        for (FlowStepRecord step : flow.steps()) {
            passages.add(new Passage(
                    step,
                    matrix.cells().get(passages.size()),
                    record(step, record).orElse(null),
                    turn != null && turn.step() == step ? turn : null,
                    lapsed && step.activity() == Activity.APPROVAL));
        }
        return passages;
    }

    /** The first step without a record; empty where the case has ended or nothing more is due. */
    public static Optional<FlowStepRecord> due(FlowVersionRecord flow, CaseRecord record) {
        return flow.steps().stream()
                .filter(step -> record.outcome() == null)
                .filter(step -> record(step, record).isEmpty())
                .findFirst();
    }

    public boolean due() {
        return turn != null;
    }

    /** Who acts at this step: now, where the case waits there. */
    public ActingRole role() {
        return turn == null ? step.role() : turn.role();
    }

    /** Those who act at this step. */
    public List<String> people(CaseRecord record) {
        return turn != null
                ? turn.people()
                : record.assignments().stream()
                        .filter(assignment -> assignment.role() == step.role())
                        .map(Assignment::person)
                        .distinct()
                        .toList();
    }

    public boolean leftOut() {
        return told != null && told.state() == StepRecord.State.NOT_NEEDED;
    }

    private static Optional<StepRecord> record(FlowStepRecord step, CaseRecord record) {
        return record.steps().stream()
                .filter(known -> known.step().equals(step.id()))
                .reduce((earlier, later) -> later);
    }
}
