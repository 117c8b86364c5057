package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.conformance.RuleToKeep;
import dev.hansei.specialcase.conformance.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells whoever is about to break a rule what is not recorded, by which rule, why, and what to do next. An audit tells the
 * same afterwards, of others and in the past.
 *
 * @param names what people are called, by their keys
 */
record Refusing(FlowVersionRecord flow, CaseRecord before, Act act, Doer doer, Function<String, Bilingual> names) {

    Problem.Refused of(Finding finding) {
        Bilingual what = ActWords.of(act, flow);
        Bilingual rule = RuleToKeep.of(finding.rule());
        Bilingual why = why(finding);
        Bilingual next = Remedy.of(finding.rule(), act, before);
        return new Problem.Refused(
                "case/" + finding.rule().code(),
                Bilingual.of(
                        "記録していません：" + what.ja() + "。決まり：" + rule.ja() + "\n" + why.ja() + "\n" + next.ja(),
                        "Not recorded: " + what.en() + ". The rule: " + rule.en() + "\n" + why.en() + "\n"
                                + next.en()));
    }

    /** What stands against it now, for the one who acts. */
    Bilingual why(Finding finding) {
        return switch (finding.rule()) {
            case ROLE_NOT_HELD -> notHeld(finding);
            case ROLES_NOT_DISTINCT -> together();
            case APPROVER_NOT_BUSINESS_OWNER ->
                say(
                        "あなたは、この特例対応の事業責任者ではありません（{0}）。",
                        "You are not the business owner of this case ({0}).", holders(ActingRole.BUSINESS_OWNER));
            case PERFORMER_NOT_OPERATOR ->
                say(
                        "あなたは作業者に割り当てられていません（{0}）。",
                        "You are not assigned as operator ({0}).", holders(ActingRole.OPERATOR));
            case CHECKER_NOT_ASSIGNED ->
                say("あなたは確認者に割り当てられていません（{0}）。", "You are not assigned as checker ({0}).", holders(ActingRole.CHECKER));
            case APPROVER_IS_AUTHOR ->
                act instanceof ApprovalDraft
                        ? say("この作業手順書の版を書いたのは、あなたです。", "You wrote an edition of this procedure document.")
                        : say("あなたは、この作業を承認した人です。", "You are the one who approved this work.");
            case APPROVER_IS_OPERATOR -> approverWorks();
            case REVIEWER_IS_AUTHOR ->
                say("あなたは、レビューしようとしている版の作成者です。", "You wrote the edition that you are about to review.");
            case EVIDENCE_MISSING -> missing(finding);
            case EXECUTED_BEFORE_APPROVAL ->
                act instanceof ApprovalDraft
                        ? say(
                                "まだだれも承認しないうちに、手順が実施されています。",
                                "Instructions were carried out before anyone had approved them.")
                        : plain(finding);
            case EXECUTED_THOUGH_REFUSED ->
                decided(finding, "{0} が{1}に承認を拒否しています。", "{0} refused the approval on {1}.");
            case APPROVAL_LAPSED ->
                decided(finding, "{0} が{1}に承認した内容が、その後に変わっています。", "What {0} approved on {1} has changed since.");
            case OUTSIDE_WINDOW -> window(finding);
            case IN_AVOIDED_TIME -> say("いま（{0}）は、作業を避けるべき時間帯です。", "Now ({0}) is a time to be avoided.", doer.at());
            case NOBODY_CHECKED -> unchecked();
            case INSTRUCTION_OUT_OF_ORDER ->
                progress()
                        .next(doer.at())
                        .map(next -> say("次に実施するのは手順 {0} です。", "The next instruction is {0}.", next.no()))
                        .orElseGet(() -> plain(finding));
            case UNEXPECTED_RESULT_UNANSWERED ->
                progress()
                        .unexpected()
                        .map(step -> say(
                                "手順 {0} が想定外の結果だったため、作業は止まっています。",
                                "The work has stopped, because instruction {0} did not go as expected.", step.no()))
                        .orElseGet(() -> plain(finding));
            case APPROVAL_OF_OLDER_EDITION -> say("最新の版は第{0}版です。", "The newest edition is {0}.", newest());
            case OVERRIDE_NOT_CONFIRMED ->
                act instanceof OverrideWord
                        ? say("この決まりを例外にしたのは、あなた自身です。", "You are the one who set this rule aside.")
                        : say("まだ別の人が確かめていない緊急の例外があります。", "An override waits for the word of a second person.");
            case PROCEDURE_MISSING -> noDocument();
            default -> plain(finding);
        };
    }

    private Bilingual notHeld(Finding finding) {
        return switch (act) {
            case Naming naming -> leads();
            case Ending ending -> leads();
            case ProcedureDraft draft -> notHeld(ActingRole.AUTHOR);
            case ReviewDraft review -> notHeld(ActingRole.REVIEWER);
            case ApprovalDraft approval -> notHeld(ActingRole.BUSINESS_OWNER);
            case Performance performance -> notHeld(ActingRole.OPERATOR);
            case SecondLook look -> notHeld(ActingRole.CHECKER);
            case CheckRun run -> works();
            case WayBack back -> works();
            case StepDone done -> notHeld(role(finding));
            case StepLeftOut left -> notHeld(role(finding));
            case OverrideWord word -> notHeld(role(finding));
        };
    }

    private Bilingual notHeld(ActingRole role) {
        return say("あなたは「{0}」に割り当てられていません（{1}）。", "You are not assigned as {0} ({1}).", role, holders(role));
    }

    private Bilingual leads() {
        return say(
                "あなたは、調整担当にも事業責任者にも割り当てられていません（{0}）。",
                "You are assigned neither as coordinator nor as business owner ({0}).",
                holders(ActingRole.COORDINATOR, ActingRole.BUSINESS_OWNER));
    }

    private Bilingual works() {
        return say(
                "あなたは、作業者にも確認者にも割り当てられていません（{0}）。",
                "You are assigned neither as operator nor as checker ({0}).",
                holders(ActingRole.OPERATOR, ActingRole.CHECKER));
    }

    private Bilingual approverWorks() {
        return switch (act) {
            case ApprovalDraft draft -> say("あなたは、この作業の作業者です。", "You are an operator of this work.");
            case Naming naming ->
                say("{0} は、この作業を承認した人です。", "{0} is the one who approved this work.", names.apply(naming.person()));
            default -> say("あなたは、この作業を承認した人です。", "You are the one who approved this work.");
        };
    }

    private Bilingual together() {
        Stream<Assignment> added = act instanceof Naming naming
                ? Stream.of(new Assignment(naming.role(), naming.person()))
                : Stream.empty();
        return together(Stream.concat(before.assignments().stream(), added).toList(), flow, names);
    }

    static Bilingual together(List<Assignment> assignments, FlowVersionRecord flow, Function<String, Bilingual> names) {
        return flow.distinct().stream()
                .flatMap(pair -> assignments.stream()
                        .filter(one -> one.role() == pair.one())
                        .filter(one -> assignments.stream()
                                .anyMatch(other -> other.role() == pair.other()
                                        && other.person().equals(one.person())))
                        .map(one -> say(
                                "{0} が「{1}」と「{2}」を兼ねることになります。",
                                "{0} would be both {1} and {2}.", names.apply(one.person()), pair.one(), pair.other())))
                .findFirst()
                .orElseGet(() -> PlainWhy.of(Rule.ROLES_NOT_DISTINCT, null));
    }

    private Bilingual missing(Finding finding) {
        List<String> given =
                Drafts.evidence(act).stream().map(Evidence::fulfils).toList();
        List<Bilingual> missing = step(finding).stream()
                .flatMap(defined -> defined.evidence().stream())
                .filter(one -> !given.contains(one.id()))
                .map(RequiredEvidence::title)
                .toList();
        return missing.isEmpty()
                ? plain(finding)
                : say("次の証跡がありません：{0}。", "This evidence is missing: {0}.", joined(missing));
    }

    private Bilingual decided(Finding finding, String ja, String en) {
        return lastDecision()
                .map(last -> say(ja, en, names.apply(last.by()), last.at()))
                .orElseGet(() -> plain(finding));
    }

    private Bilingual window(Finding finding) {
        return lastDecision()
                .filter(last -> last.from() != null)
                .map(last -> Bilingual.of(
                        "承認された作業時間は、" + MomentWords.span(last.from(), last.to(), Language.JA) + "です。",
                        "The approved window is " + MomentWords.span(last.from(), last.to(), Language.EN) + "."))
                .orElseGet(() -> plain(finding));
    }

    private Optional<Approval> lastDecision() {
        return before.approvals().stream().reduce((earlier, later) -> later);
    }

    private Bilingual unchecked() {
        return progress().unchecked().stream()
                .findFirst()
                .map(performed -> say(
                        "手順 {0}（実施：{1}）を、まだだれも確認していません。",
                        "Nobody has checked instruction {0} yet, carried out by {1}.",
                        performed.no(),
                        names.apply(performed.performer())))
                .orElseGet(() -> PlainWhy.of(Rule.NOBODY_CHECKED, null));
    }

    private Bilingual noDocument() {
        return switch (act) {
            case ProcedureDraft draft -> say("手順が1つもありません。", "It holds no instruction.");
            case ApprovalDraft draft -> noEdition(draft.edition());
            case ReviewDraft draft -> noEdition(draft.edition());
            default -> say("作業手順書がまだありません。", "There is no procedure document yet.");
        };
    }

    private static Bilingual noEdition(Integer edition) {
        return say("第{0}版の作業手順書はありません。", "There is no edition {0} of the procedure document.", edition);
    }

    private Integer newest() {
        return before.procedures().stream()
                .map(ProcedureRecord::edition)
                .max(Integer::compareTo)
                .orElse(0);
    }

    private Bilingual holders(ActingRole... roles) {
        List<Bilingual> held = before.assignments().stream()
                .filter(assignment -> List.of(roles).contains(assignment.role()))
                .map(Assignment::person)
                .distinct()
                .map(names)
                .toList();
        return held.isEmpty()
                ? say("割り当てられている人はいません", "nobody is")
                : say("割り当てられている人：{0}", "assigned: {0}", joined(held));
    }

    private static Bilingual joined(List<Bilingual> words) {
        return Bilingual.of(
                String.join(
                        "、", words.stream().map(one -> one.orOther(Language.JA)).toList()),
                String.join(
                        ", ",
                        words.stream().map(one -> one.orOther(Language.EN)).toList()));
    }

    private ActingRole role(Finding finding) {
        return step(finding).map(FlowStepRecord::role).orElse(ActingRole.COORDINATOR);
    }

    private Bilingual plain(Finding finding) {
        return PlainWhy.of(
                finding.rule(),
                step(finding).map(FlowStepRecord::title).orElse(Bilingual.of(finding.step(), finding.step())));
    }

    private Optional<FlowStepRecord> step(Finding finding) {
        return flow.steps().stream()
                .filter(step -> step.id().equals(finding.step()))
                .findFirst();
    }

    private CaseProgress progress() {
        return new CaseProgress(flow, before);
    }

    private static Bilingual say(String ja, String en, Object... values) {
        return Sentence.of(ja, en, values);
    }
}
