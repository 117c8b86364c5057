package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.VerificationCheck;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gives what was sent the form in which it is kept, or says what is wrong with it. */
final class Drafts {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 10_000;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s]{1,2000}");

    private Drafts() {}

    static Act kept(Act act, FlowVersionRecord flow) {
        return switch (act) {
            case Naming naming -> new Naming(naming.role(), naming.person(), kept(naming.emergency()));
            case StepDone done ->
                new StepDone(
                        done.step(),
                        optional(done.note()),
                        evidence(done.step(), done.evidence(), flow),
                        kept(done.emergency()));
            case StepLeftOut left -> new StepLeftOut(left.step(), text(left.note()), kept(left.emergency()));
            case ProcedureDraft draft -> procedure(draft);
            case ReviewDraft draft ->
                new ReviewDraft(
                        draft.edition(),
                        draft.answers().stream()
                                .map(answer -> new CriterionAnswer(
                                        answer.criterion(), answer.answer(), optional(answer.note())))
                                .toList(),
                        kept(draft.emergency()));
            case ApprovalDraft draft -> approval(draft, flow);
            case Performance performance ->
                new Performance(
                        performance.no(),
                        performance.asExpected(),
                        optional(performance.note()),
                        kept(performance.emergency()));
            case SecondLook look ->
                new SecondLook(look.no(), look.asExpected(), optional(look.note()), kept(look.emergency()));
            case CheckRun run -> new CheckRun(run.check(), run.passed(), optional(run.note()), kept(run.emergency()));
            case WayBack back -> new WayBack(text(back.reason()), back.restored(), kept(back.emergency()));
            case Ending ending -> new Ending(ending.kind(), text(ending.reason()), kept(ending.emergency()));
            case OverrideWord word -> new OverrideWord(word.override(), word.justified(), text(word.note()));
        };
    }

    /** What the act rests on. */
    static List<Evidence> evidence(Act act) {
        return switch (act) {
            case StepDone done -> done.evidence();
            case ApprovalDraft draft -> draft.evidence();
            case Naming naming -> List.of();
            case StepLeftOut left -> List.of();
            case ProcedureDraft draft -> List.of();
            case ReviewDraft review -> List.of();
            case Performance performance -> List.of();
            case SecondLook look -> List.of();
            case CheckRun run -> List.of();
            case WayBack back -> List.of();
            case Ending ending -> List.of();
            case OverrideWord word -> List.of();
        };
    }

    /** What evidence speaks of has come to pass. */
    static void happened(Act act, Moment now) {
        evidence(act).stream()
                .map(Evidence::effective)
                .filter(effective -> effective != null && now.before(effective))
                .findFirst()
                .ifPresent(effective -> {
                    throw CaseProblems.evidenceInTheFuture(effective);
                });
    }

    /** Instructions are numbered by their order, whatever they were called. */
    private static ProcedureDraft procedure(ProcedureDraft draft) {
        List<ProcedureStep> steps = draft.steps();
        return new ProcedureDraft(
                KeptText.line(draft.title(), LONGEST_TITLE),
                draft.codified() != null && draft.codified(),
                optional(draft.rollback()),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> new ProcedureStep(
                                i + 1,
                                text(steps.get(i).instruction()),
                                text(steps.get(i).expected()),
                                optional(steps.get(i).rollback())))
                        .toList(),
                draft.checks().stream()
                        .map(check -> new VerificationCheck(
                                KeptText.id(check.id()), text(check.check()), text(check.expected())))
                        .toList(),
                kept(draft.emergency()));
    }

    private static ApprovalDraft approval(ApprovalDraft draft, FlowVersionRecord flow) {
        String step = flow.steps().stream()
                .filter(defined -> defined.activity() == FlowStepRecord.Activity.APPROVAL)
                .map(FlowStepRecord::id)
                .findFirst()
                .orElse("");
        return new ApprovalDraft(
                draft.edition(),
                draft.decision(),
                KeptText.moment(draft.from()),
                KeptText.moment(draft.to()),
                optional(draft.note()),
                evidence(step, draft.evidence(), flow),
                kept(draft.emergency()));
    }

    private static List<Evidence> evidence(String step, List<Evidence> sent, FlowVersionRecord flow) {
        List<String> asked = flow.steps().stream()
                .filter(defined -> defined.id().equals(step))
                .flatMap(defined -> defined.evidence().stream())
                .map(RequiredEvidence::id)
                .toList();
        return sent.stream().map(evidence -> evidence(evidence, asked)).toList();
    }

    private static Evidence evidence(Evidence sent, List<String> asked) {
        boolean fits = SHA256.matcher(sent.sha256()).matches()
                && (sent.href() == null || LINK.matcher(sent.href()).matches())
                && (sent.fulfils() == null || asked.contains(sent.fulfils()));
        if (!fits) {
            throw CaseProblems.evidenceForm();
        }
        return new Evidence(
                KeptText.id(sent.id()),
                sent.fulfils(),
                KeptText.line(sent.title(), LONGEST_TITLE),
                sent.sha256(),
                sent.href(),
                KeptText.moment(sent.effective()));
    }

    private static Emergency kept(Emergency emergency) {
        return emergency == null ? null : new Emergency(emergency.rule(), text(emergency.reason()));
    }

    static Bilingual text(Bilingual text) {
        return KeptText.of(text, LONGEST_TEXT);
    }

    private static Bilingual optional(Bilingual text) {
        return KeptText.optional(text, LONGEST_TEXT);
    }
}
