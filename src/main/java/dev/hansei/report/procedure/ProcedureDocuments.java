package dev.hansei.report.procedure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.people.People;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.SpecialCase;
import dev.hansei.specialcase.SpecialCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Sets procedure documents from the record as it is now. */
@ApplicationScoped
public class ProcedureDocuments {

    private final SpecialCases cases;
    private final ResponseFlows flows;
    private final People people;

    ProcedureDocuments(SpecialCases cases, ResponseFlows flows, People people) {
        this.cases = cases;
        this.flows = flows;
        this.people = people;
    }

    /**
     * @param by who asks for it, as the document names them
     * @throws Problem.NotFound where there is no such case or edition
     */
    @Transactional
    public ProcedureSetting of(String reference, int edition, Languages languages, String by, Instant now) {
        CaseRecord told = cases.named(reference).map(SpecialCase::told).orElseThrow(() -> unknown(reference, edition));
        ProcedureRecord document = told.procedures().stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElseThrow(() -> unknown(reference, edition));
        Moment at = Moment.exact(now.truncatedTo(ChronoUnit.MINUTES), told.zone());
        ProcedureFacts facts = new ProcedureFacts(
                told,
                flows.named(told.flow()).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(told.flow())),
                document,
                this::name,
                at);
        ProcedureSheet sheet = ProcedureSheet.of(
                facts,
                languages,
                by,
                Bilingual.of(MomentWords.full(at, Language.JA), MomentWords.full(at, Language.EN)));
        return new ProcedureSetting(
                sheet, languages, ProcedureTemplates.procedure(sheet).render());
    }

    private Bilingual name(String person) {
        return people.named(person).map(known -> known.told().name()).orElseGet(() -> Bilingual.of(person, person));
    }

    private static Problem.NotFound unknown(String reference, int edition) {
        return new Problem.NotFound(
                "report/unknown",
                Bilingual.of(
                        reference + " に作業手順書の第" + edition + "版はありません。参照番号を確かめてください。",
                        "There is no edition " + edition + " of a procedure document of " + reference
                                + ". Check the reference."));
    }
}
