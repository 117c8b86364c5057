package dev.hansei.report;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import dev.hansei.specialcase.conformance.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Case by step: what each case did with each step of the flow version it ran under.
 *
 * @param cases the cases that ran under it, one column each
 * @param legend what the symbols in this grid mean
 */
public record ConformanceGrid(
        int version,
        Text caption,
        List<EvaluatedCase> cases,
        List<Row> rows,
        List<Meaning> legend,
        List<Departure> departures) {

    static List<ConformanceGrid> of(EvaluationFacts facts, List<EvaluatedCase> cases, Texts texts) {
        return facts.flow().versions().stream()
                .map(version -> of(version, facts, cases, texts))
                .filter(grid -> !grid.cases().isEmpty())
                .toList();
    }

    private static ConformanceGrid of(
            FlowVersionRecord version, EvaluationFacts facts, List<EvaluatedCase> all, Texts texts) {
        List<EvaluatedCase> cases = all.stream()
                .filter(one ->
                        EvaluatedCase.record(one.ref(), facts).flowVersion().equals(version.number()))
                .toList();
        List<ConformanceMatrix> matrices = cases.stream()
                .map(one -> ConformanceMatrix.of(version, EvaluatedCase.record(one.ref(), facts)))
                .toList();
        List<Row> rows = new ArrayList<>();
        List<Departure> departures = new ArrayList<>();
        for (FlowStepRecord step : version.steps()) {
            String path = FlowSteps.path(facts.flow(), version) + ".steps[" + step.id() + "].title";
            Text title = texts.text(path, step.title());
            List<ConformanceMatrix.Cell> cells = matrices.stream()
                    .map(matrix -> matrix.cells().get(version.steps().indexOf(step)))
                    .toList();
            rows.add(new Row(
                    rows.size() + 1,
                    title,
                    cells.stream().map(cell -> cell(cell, texts)).toList()));
            for (int i = 0; i < cases.size(); i++) {
                departures.addAll(departures(cases.get(i), title, cells.get(i).findings(), texts));
            }
        }
        return new ConformanceGrid(
                version.number(),
                texts.words().fill("evaluation.grid", texts.words().fill("flow.version", version.number())),
                cases,
                rows,
                legend(matrices, texts),
                departures);
    }

    private static Cell cell(ConformanceMatrix.Cell cell, Texts texts) {
        return new Cell(cell.mark().symbol(), texts.text("mark", cell.mark().words()), texts.when(cell.at()));
    }

    private static List<Meaning> legend(List<ConformanceMatrix> matrices, Texts texts) {
        return matrices.stream()
                .flatMap(matrix -> matrix.cells().stream())
                .map(ConformanceMatrix.Cell::mark)
                .distinct()
                .sorted()
                .map(mark -> new Meaning(mark.symbol(), texts.text("mark", mark.words())))
                .toList();
    }

    /** The rule alone: a finding's own sentence may name people. */
    private static List<Departure> departures(EvaluatedCase one, Text step, List<Finding> findings, Texts texts) {
        return findings.stream()
                .map(Finding::rule)
                .distinct()
                .map(rule -> new Departure(one.name(), step, texts.text("rule", rule.title())))
                .toList();
    }

    /** One step, with one cell for each case. */
    public record Row(int number, Text step, List<Cell> cells) {}

    /** @param at when the step was finished or found not to be needed; null where it has no record */
    public record Cell(String symbol, Text meaning, When at) {}

    /** A line of the legend. */
    public record Meaning(String symbol, Text words) {}

    /** Where a case did not keep to the flow. */
    public record Departure(Text name, Text step, Text rule) {}
}
