package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.conformance.RuleToKeep;

/** Why something is not done at the desk. */
public final class CaseProblems {

    private CaseProblems() {}

    /** People who are named at once hold roles that the flow keeps apart. */
    static Problem.Refused together(Bilingual who) {
        Bilingual rule = RuleToKeep.of(Rule.ROLES_NOT_DISTINCT);
        Bilingual next = Remedy.of(Rule.ROLES_NOT_DISTINCT);
        return new Problem.Refused(
                "case/" + Rule.ROLES_NOT_DISTINCT.code(),
                Bilingual.of(
                        "特例対応を宣言していません。決まり：" + rule.ja() + "\n" + who.ja() + "\n" + next.ja(),
                        "The case was not declared. The rule: " + rule.en() + "\n" + who.en() + "\n" + next.en()));
    }

    static Problem.NotFound unknown(String reference) {
        return new Problem.NotFound(
                "case/unknown",
                Bilingual.of(
                        "特例対応 " + reference + " はありません。参照番号を確かめてください。",
                        "There is no special case " + reference + ". Check the reference."));
    }

    static Problem.Refused closed(String reference) {
        return new Problem.Refused(
                "case/closed",
                Bilingual.of(
                        reference + " は終了しているため、何も加えられません。続きの作業は、新しい特例対応として記録してください。",
                        reference
                                + " has ended, so nothing can be added to it. Record further work as a new special"
                                + " case."));
    }

    static Problem.Refused workFinished() {
        return new Problem.Refused(
                "case/work-finished",
                Bilingual.of(
                        "作業の実施は完了と記録されています。さらに作業が必要なら、新しい特例対応を宣言してください。",
                        "The execution is recorded as finished. Declare a new special case for further work."));
    }

    static Problem.Refused nothingToCheck(Integer no) {
        return new Problem.Refused(
                "case/nothing-to-check",
                Bilingual.of(
                        "手順 " + no + " は、確認を待っていません。画面を読み直してください。",
                        "Instruction " + no + " does not wait for a check. Reload the case."));
    }

    static Problem.Refused nothingToRollBack() {
        return new Problem.Refused(
                "case/nothing-to-roll-back",
                Bilingual.of(
                        "まだ何も実施していないため、切り戻すものがありません。", "Nothing was executed yet, so there is nothing to roll back."));
    }

    static Problem.Refused overrideNotNeeded(Rule rule) {
        return new Problem.Refused(
                "case/override-not-needed",
                Bilingual.of(
                        "この操作は、次の決まりに反しません：" + RuleToKeep.of(rule).ja() + "緊急の例外を外して、もう一度行ってください。",
                        "This does not break the rule: " + RuleToKeep.of(rule).en()
                                + " Take the override out, and do it again."));
    }

    static Problem.Refused overrideOfAnother(Rule named, Rule broken) {
        return new Problem.Refused(
                "case/override-not-needed",
                Bilingual.of(
                        "この操作が反する決まりは、選んだ決まり（" + RuleToKeep.of(named).ja() + "）ではなく、次の決まりです："
                                + RuleToKeep.of(broken).ja() + "この決まりを守るか、緊急の例外にはこの決まりを選んでください。",
                        "What this breaks is not the rule that was chosen ("
                                + RuleToKeep.of(named).en()
                                + ") but this one: " + RuleToKeep.of(broken).en()
                                + " Keep to it, or choose it for the override."));
    }

    /** One person says once whether an override was justified. */
    static Problem.Refused overrideAnswered() {
        return new Problem.Refused(
                "case/override-answered",
                Bilingual.of(
                        "この緊急の例外は、あなたがすでに確かめています。判断が変わった場合は、ほかの人に確かめてもらってください。",
                        "You have said already whether this override was justified. If you judge otherwise now, let"
                                + " another person say so."));
    }

    static Problem.Invalid evidenceInTheFuture(Moment effective) {
        return new Problem.Invalid(
                "case/evidence-in-the-future",
                Bilingual.of(
                        "証跡の基準日（" + MomentWords.full(effective, Language.JA) + "）が、これから先の日時です。今日以前の日付に直してください。",
                        "The evidence speaks of a time to come (" + MomentWords.full(effective, Language.EN)
                                + "). Write a date that is not after today."));
    }

    static Problem.Refused overrideNotAllowed(Rule rule) {
        return new Problem.Refused(
                "case/override-not-allowed",
                Bilingual.of(
                        "次の決まりは、緊急でも例外にできません：" + RuleToKeep.of(rule).ja(),
                        "This rule cannot be set aside, even in an emergency: "
                                + RuleToKeep.of(rule).en()));
    }

    static Problem.Refused overrideUnknown(String id) {
        return new Problem.Refused(
                "case/override-unknown",
                Bilingual.of(
                        "緊急の例外「" + id + "」は、この特例対応にありません。画面を読み直してください。",
                        "This case has no override '" + id + "'. Reload it."));
    }

    static Problem.Invalid deadlinePassed(Moment deadline) {
        return new Problem.Invalid(
                "case/deadline-passed",
                Bilingual.of(
                        "期限（" + MomentWords.full(deadline, Language.JA) + "）はすでに過ぎています。今日以降の期限を書くか、空にしてください。",
                        "The deadline (" + MomentWords.full(deadline, Language.EN)
                                + ") has passed already. Write one from today on, or leave it empty."));
    }

    static Problem.Invalid windowOrder() {
        return new Problem.Invalid(
                "case/window-order",
                Bilingual.of("作業時間の終わりが始まりより前です。日時を直してください。", "The window ends before it begins. Correct the times."));
    }

    static Problem.Invalid evidenceForm() {
        return new Problem.Invalid(
                "case/evidence-form",
                Bilingual.of(
                        "証跡には、小文字16進64桁のSHA-256が必要です。リンクは http:// か https:// で始め、求められた証跡のどれかを示してください。",
                        "Evidence needs a SHA-256 of 64 lower-case hexadecimal digits; a link begins with http:// or"
                                + " https://; and what it fulfils is one of the pieces the step asks for."));
    }

    static Problem.Forbidden personNeeded() {
        return new Problem.Forbidden(
                "case/person-needed",
                Bilingual.of(
                        "特例対応では人の名前で行動します。人に結び付いたアカウントで行ってください。",
                        "In a special case people act in their own name. Use an account that belongs to a person."));
    }

    static Problem.Invalid personUnknown(String person) {
        return new Problem.Invalid(
                "case/person-unknown",
                Bilingual.of(
                        "「" + person + "」という人の記録はありません。キーを確かめてください。",
                        "There is no person '" + person + "' on record. Check the key."));
    }

    static Problem.Stale stale() {
        return new Problem.Stale(
                "case/stale",
                Bilingual.of(
                        "特例対応は、最後に見てから変わっています。もう一度読み込み、確かめてから行ってください。",
                        "The case has changed since you saw it. Read it again, and then decide."));
    }
}
