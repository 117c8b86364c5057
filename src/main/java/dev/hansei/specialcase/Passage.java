package dev.hansei.specialcase;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of the flow as a case has passed through it.
 *
 * @param told the last record of the step; null before it has one
 * @param due whether the case goes on, and waits for this step
 */
public record Passage(FlowStepRecord step, ConformanceMatrix.Cell cell, StepRecord told, boolean due) {

    /** In the order of the flow. What waits is the first step without a record, and no other. */
    public static List<Passage> of(FlowVersionRecord flow, CaseRecord record) {
        ConformanceMatrix matrix = ConformanceMatrix.of(flow, record);
        FlowStepRecord due = due(flow, record).orElse(null);
        List<Passage> passages = new ArrayList<>();
        for (FlowStepRecord step : flow.steps()) {
            passages.add(new Passage(
                    step,
                    matrix.cells().get(passages.size()),
                    record(step, record).orElse(null),
                    step == due));
        }
        return passages;
    }

    /** The step that a case waits for; empty where it has ended or nothing more is due. */
    public static Optional<FlowStepRecord> due(FlowVersionRecord flow, CaseRecord record) {
        return flow.steps().stream()
                .filter(step -> record.outcome() == null)
                .filter(step -> record(step, record).isEmpty())
                .findFirst();
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
