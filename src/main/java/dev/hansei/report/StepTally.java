package dev.hansei.report;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import dev.hansei.specialcase.conformance.ConformanceMatrix.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often each step of a flow version went how, over cases that are too many to be shown one by one.
 *
 * @param marks the columns
 */
public record StepTally(Text caption, List<Text> marks, List<Row> rows) {

    static List<StepTally> of(EvaluationFacts facts, Texts texts) {
        List<CaseRecord> cases = facts.judged();
        return facts.versions().stream()
                .map(version -> of(version, facts, cases, texts))
                .toList();
    }

    private static StepTally of(FlowVersionRecord version, EvaluationFacts facts, List<CaseRecord> cases, Texts texts) {
        int[][] counts = new int[version.steps().size()][Mark.values().length];
        cases.stream()
                .filter(one -> one.flowVersion().equals(version.number()))
                .map(one -> ConformanceMatrix.of(version, one))
                .forEach(matrix -> {
                    for (int step = 0; step < counts.length; step++) {
                        counts[step][matrix.cells().get(step).mark().ordinal()]++;
                    }
                });
        List<Row> rows = new ArrayList<>();
        for (FlowStepRecord step : version.steps()) {
            String path = FlowSteps.path(facts.flow(), version) + ".steps[" + step.id() + "].title";
            int[] row = counts[rows.size()];
            rows.add(new Row(
                    rows.size() + 1,
                    texts.text(path, step.title()),
                    Arrays.stream(row).boxed().toList()));
        }
        return new StepTally(
                texts.words().fill("evaluation.tally", texts.words().fill("flow.version", version.number())),
                Arrays.stream(Mark.values())
                        .map(mark -> texts.text("mark", mark.words()))
                        .toList(),
                rows);
    }

    /** @param counts one for each mark */
    public record Row(int number, Text step, List<Integer> counts) {}
}
