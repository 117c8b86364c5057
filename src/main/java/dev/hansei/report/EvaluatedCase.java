package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Conformance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A special case as customers read of it: neither its title nor what was asked, for these may name another customer.
 *
 * @param number its place among the cases of the period
 * @param conforming what the case's own record shows, step by step
 * @param judgement the auditor's
 */
public record EvaluatedCase(
        int number,
        String ref,
        Text name,
        Text flowVersion,
        When declared,
        Text outcome,
        When ended,
        boolean conforming,
        Text conformance,
        boolean judgedConforming,
        Text judgement) {

    static List<EvaluatedCase> of(EvaluationFacts facts, Texts texts) {
        Map<String, CaseRecord> records =
                facts.cases().stream().collect(Collectors.toMap(CaseRecord::ref, Function.identity()));
        List<EvaluatedCase> cases = new ArrayList<>();
        for (AuditedCase audited : facts.audit().currentCases()) {
            CaseRecord record = records.get(audited.specialCase());
            if (record == null) {
                throw missing(audited.specialCase());
            }
            cases.add(of(cases.size() + 1, audited, record, facts, texts));
        }
        return cases;
    }

    /** Both by its own record and by the auditor's judgement. */
    boolean flawless() {
        return conforming && judgedConforming;
    }

    /** @throws Problem.Refused where the case is not among the facts */
    static CaseRecord record(String ref, EvaluationFacts facts) {
        return facts.cases().stream()
                .filter(record -> record.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> missing(ref));
    }

    /** @throws Problem.Refused where the version that the case ran under is not among the facts */
    static FlowVersionRecord flowVersion(CaseRecord record, EvaluationFacts facts) {
        return facts.flow().versions().stream()
                .filter(version -> version.number().equals(record.flowVersion()))
                .findFirst()
                .orElseThrow(() -> missing(record.flow() + " / " + record.flowVersion()));
    }

    private static EvaluatedCase of(
            int number, AuditedCase audited, CaseRecord record, EvaluationFacts facts, Texts texts) {
        boolean conforming = Conformance.of(flowVersion(record, facts), record).isEmpty();
        boolean closed = record.outcome() != null;
        return new EvaluatedCase(
                number,
                record.ref(),
                texts.words().fill("case.name", number),
                texts.words().fill("flow.version", record.flowVersion()),
                texts.when(record.declared()),
                closed
                        ? texts.words().of("outcome", record.outcome().kind())
                        : texts.words().of("outcome.open"),
                closed ? texts.when(record.outcome().at()) : null,
                conforming,
                texts.words().of(conforming ? "case.conforming" : "case.departing"),
                audited.conforming(),
                texts.text(
                        facts.audit().ref() + ".cases[" + audited.specialCase() + "].judgement", audited.judgement()));
    }

    private static Problem missing(String what) {
        return new Problem.Refused(
                "report/record-missing",
                Bilingual.of("評価報告に必要な記録がありません：" + what, "The evaluation needs a record that is not there: " + what));
    }
}
