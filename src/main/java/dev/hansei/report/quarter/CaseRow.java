package dev.hansei.report.quarter;

import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Conformance;

/**
 * A special case as a quarter lists it.
 *
 * @param flow the flow with the number of its version
 * @param day on which it was declared, in the days of the quarter
 * @param state how the case ended, or that it is open
 * @param conformance what its own record shows against that version
 */
public record CaseRow(
        String ref,
        Text title,
        Text flow,
        When declared,
        String day,
        Text state,
        int overrides,
        Text overriding,
        boolean conforming,
        Text conformance) {

    static CaseRow of(CaseRecord record, QuarterFacts facts, Texts texts) {
        boolean open = record.outcome() == null;
        boolean conforming = Conformance.of(facts.version(record), record).isEmpty();
        return new CaseRow(
                record.ref(),
                QuarterPack.either(record.title(), texts),
                texts.words().fill("quarter.flowVersion", record.flow(), record.flowVersion()),
                texts.when(record.declared()),
                record.declared().instant().atZone(facts.zone()).toLocalDate().toString(),
                open
                        ? texts.words().of("outcome.open")
                        : texts.words().of("outcome", record.outcome().kind()),
                record.overrides().size(),
                texts.words().fill("quarter.overrides", record.overrides().size()),
                conforming,
                texts.words().of(conforming ? open ? "quarter.conformingSoFar" : "case.conforming" : "case.departing"));
    }
}
