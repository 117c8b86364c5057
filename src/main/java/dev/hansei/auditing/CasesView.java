package dev.hansei.auditing;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.CasePage;
import dev.hansei.effectiveness.CaseStanding;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.conformance.ConformanceMatrix.Mark;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A page of cases.
 *
 * @param grids one for each flow version, because its steps are the columns
 * @param after where the next page begins; empty at the end
 */
public record CasesView(List<Grid> grids, List<Case> cases, String after) {

    static CasesView of(CasePage page, Language language) {
        Map<Integer, List<CaseStanding>> versions = page.cases().stream()
                .collect(Collectors.groupingBy(CaseStanding::flowVersion, TreeMap::new, Collectors.toList()));
        return new CasesView(
                versions.entrySet().stream()
                        .map(version -> Grid.of(version.getKey(), version.getValue(), language))
                        .toList(),
                page.cases().stream().map(one -> Case.of(one, language)).toList(),
                Objects.requireNonNullElse(page.after(), ""));
    }

    public record Grid(int version, List<Said> steps, List<Row> rows) {

        static Grid of(int version, List<CaseStanding> cases, Language language) {
            return new Grid(
                    version,
                    cases.getFirst().steps().stream()
                            .map(step -> Said.of(step.title(), language))
                            .toList(),
                    cases.stream()
                            .map(one -> new Row(
                                    one.ref(),
                                    one.steps().stream()
                                            .map(step -> mark(step.mark()))
                                            .toList(),
                                    one.judgement() == null
                                            ? null
                                            : one.judgement().conforming()))
                            .toList());
        }
    }

    /** @param judged null until the auditor has judged */
    public record Row(String ref, List<String> marks, Boolean judged) {}

    /** @param outcome null while it is open */
    public record Case(
            String ref,
            Said title,
            String declared,
            Outcome.Kind outcome,
            List<Said> findings,
            Boolean conforming,
            Said judgement) {

        static Case of(CaseStanding one, Language language) {
            return new Case(
                    one.ref(),
                    Said.of(one.title(), language),
                    MomentWords.full(one.declared(), language),
                    one.outcome(),
                    one.findings().stream()
                            .map(finding -> Said.of(finding.reason(), language))
                            .toList(),
                    one.judgement() == null ? null : one.judgement().conforming(),
                    one.judgement() == null ? null : Said.of(one.judgement().judgement(), language));
        }
    }

    /** The word of the cell that {@code caseMark} shows. */
    private static String mark(Mark mark) {
        return switch (mark) {
            case DONE -> "done";
            case OUT_OF_ORDER -> "late";
            case FINDING, MISSING -> "missed";
            case NOT_NEEDED, NOT_YET -> "none";
        };
    }
}
