package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseRecord;
import java.util.List;

/** How a case went, step by step of its flow: one row of the table of cases in an evaluation. */
public record ConformanceMatrix(List<Cell> cells) {

    /**
     * @param at when the step was finished or found not to be needed; null where it has no record
     * @param findings those of this step
     */
    public record Cell(String step, Bilingual title, Mark mark, Moment at, List<Finding> findings) {}

    /** The symbol is never shown without its words; each is a glyph of Noto Sans JP. */
    public enum Mark {
        DONE("✓", "実施", "done"),
        NOT_NEEDED("–", "不要", "not needed"),
        NOT_YET("…", "未着手", "not yet"),
        OUT_OF_ORDER("△", "順序・時期の不備", "late or out of order"),
        FINDING("×", "指摘あり", "finding"),
        MISSING("×", "記録なし", "missing");

        private final String symbol;
        private final Bilingual words;

        Mark(String symbol, String ja, String en) {
            this.symbol = symbol;
            this.words = Bilingual.of(ja, en);
        }

        public String symbol() {
            return symbol;
        }

        public Bilingual words() {
            return words;
        }
    }

    public static ConformanceMatrix of(FlowVersionRecord flow, CaseRecord record) {
        Examination examination = new Examination(flow, record);
        List<Finding> findings = Conformance.of(flow, record);
        return new ConformanceMatrix(flow.steps().stream()
                .map(step -> cell(
                        step,
                        examination,
                        findings.stream()
                                .filter(finding -> finding.step().equals(step.id()))
                                .toList()))
                .toList());
    }

    private static Cell cell(FlowStepRecord step, Examination examination, List<Finding> findings) {
        Moment at = examination.recordsOf(step).stream()
                .map(placed -> placed.value().at())
                .reduce((earlier, later) -> later)
                .orElse(null);
        Mark mark = findings.stream()
                .map(finding -> finding.rule().mark())
                .max(Mark::compareTo)
                .orElseGet(() -> withoutFinding(step, examination));
        return new Cell(step.id(), step.title(), mark, at, findings);
    }

    private static Mark withoutFinding(FlowStepRecord step, Examination examination) {
        if (examination.done(step)) {
            return Mark.DONE;
        }
        boolean open = examination.record().outcome() == null;
        return open && examination.recordsOf(step).isEmpty() ? Mark.NOT_YET : Mark.NOT_NEEDED;
    }
}
