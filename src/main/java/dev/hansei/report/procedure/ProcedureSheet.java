package dev.hansei.report.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.report.DocumentHead;
import dev.hansei.report.DrawnFlow;
import dev.hansei.report.wording.Languages;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import dev.hansei.report.wording.Words;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.conformance.ApprovedContent;
import java.util.List;

/**
 * One edition of a procedure document as its readers see it. It is for the inside: a text that lacks a language stands in
 * the other one.
 *
 * @param content the SHA-256 of all that an approval of this edition, as the case stands, is bound to
 * @param bound the SHA-256 that the last approval was given for; null where there is none
 * @param number of the document: the case and the edition
 * @param approved who approved it and when; null where the edition was not approved
 * @param window null where the edition was not approved
 * @param operators who carry it out, and {@code checkers} who check it; null where nobody is assigned
 * @param rollback null where no way back as a whole was written
 */
public record ProcedureSheet(
        DocumentHead head,
        Text caseTitle,
        String caseRef,
        String number,
        Text edition,
        Text flow,
        Text author,
        When written,
        Text standing,
        Text approved,
        Text window,
        Text operators,
        Text checkers,
        String content,
        String bound,
        Text generated,
        Text codified,
        DrawnFlow drawn,
        List<Instruction> steps,
        List<Check> checks,
        Text rollback,
        @JsonIgnore Words words) {

    /** @param by who asks for it, and {@code at} the moment in words of each language */
    static ProcedureSheet of(ProcedureFacts facts, Languages languages, String by, Bilingual at) {
        Texts texts = new Texts(languages);
        Words words = texts.words();
        CaseRecord told = facts.record();
        ProcedureRecord document = facts.document();
        FlowVersionRecord version = facts.flow().version(told.flowVersion());
        return new ProcedureSheet(
                new DocumentHead(
                        told.ref(),
                        document.edition(),
                        either(document.title(), texts),
                        words.of("quarter.publisher"),
                        document.written().instant().toString()),
                either(told.title(), texts),
                told.ref(),
                told.ref() + "." + document.edition(),
                words.fill("edition", document.edition()),
                words.fill(
                        "procedure.flow",
                        facts.flow().ref(),
                        either(facts.flow().title(), texts),
                        words.fill("flow.version", version.number())),
                either(facts.names().apply(document.author()), texts),
                texts.when(document.written()),
                words.of("standing", facts.standing()),
                facts.approval()
                        .map(approval -> texts.computed(
                                language -> facts.names().apply(approval.by()).orOther(language) + " · "
                                        + MomentWords.full(approval.at(), language)))
                        .orElse(null),
                facts.approval()
                        .filter(approval -> approval.from() != null)
                        .map(approval ->
                                texts.computed(language -> MomentWords.span(approval.from(), approval.to(), language)))
                        .orElse(null),
                people(facts, ActingRole.OPERATOR, texts),
                people(facts, ActingRole.CHECKER, texts),
                ApprovedContent.shown(told, document.edition(), facts.approval(), facts.now()),
                facts.approval().map(approval -> approval.content()).orElse(null),
                words.fill(
                        "quarter.generated",
                        either(facts.names().apply(by), texts),
                        texts.computed(language -> at.in(language))),
                words.of(document.codified() ? "procedure.code" : "procedure.hand"),
                DrawnFlow.of(version, step -> either(step.title(), texts), texts),
                document.steps().stream()
                        .map(step -> new Instruction(
                                step.no(),
                                either(step.instruction(), texts),
                                either(step.expected(), texts),
                                step.rollback() == null ? null : either(step.rollback(), texts)))
                        .toList(),
                document.checks().stream()
                        .map(check -> new Check(either(check.check(), texts), either(check.expected(), texts)))
                        .toList(),
                document.rollback() == null ? null : either(document.rollback(), texts),
                words);
    }

    private static Text people(ProcedureFacts facts, ActingRole role, Texts texts) {
        List<Bilingual> held = facts.holding(role);
        return held.isEmpty()
                ? null
                : texts.computed(language -> String.join(
                        language == Language.JA ? "、" : ", ",
                        held.stream().map(name -> name.orOther(language)).toList()));
    }

    private static Text either(Bilingual text, Texts texts) {
        return texts.computed(text::orOther);
    }

    /** @param rollback null where this step has no way back of its own */
    public record Instruction(int no, Text instruction, Text expected, Text rollback) {}

    public record Check(Text check, Text expected) {}
}
