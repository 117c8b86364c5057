package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.AuditProblems.refused;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the audit desk says when it says no. */
public final class DeskProblems {

    private static final int NAMED = 20;

    private DeskProblems() {}

    static Problem.NotFound unknown(String ref) {
        return new Problem.NotFound(
                "audit/unknown",
                Bilingual.of(
                        "有効性評価 " + ref + " はありません。参照番号を確かめてください。",
                        "There is no effectiveness audit " + ref + ". Check the reference."));
    }

    static Problem.Refused signed(String ref) {
        return refused(
                "audit/signed",
                ref + " は署名済みのため、何も加えられません。新しい有効性評価を始めてください。",
                ref + " is signed, so nothing can be added to it. Open a new audit.");
    }

    static Problem.Refused openedAlready(String ref) {
        return refused(
                "audit/opened-already",
                "同じ期間、同じ対象の有効性評価 " + ref + " が進行中です。そちらを続けてください。",
                "The audit " + ref + " of the same period and scope is open already. Go on with that one.");
    }

    static Problem.Invalid periodBackwards() {
        return new Problem.Invalid(
                "audit/period-backwards",
                Bilingual.of("期間の終わりが始まりより前です。日付を直してください。", "The period ends before it begins. Correct the dates."));
    }

    static Problem.Invalid periodOutOfBounds(int days) {
        return new Problem.Invalid(
                "audit/period-out-of-bounds",
                Bilingual.of(
                        "評価期間は" + days + "日までで、終わりは今日から" + days + "日以内にしてください。日付を直してください。",
                        "A period is at most " + days + " days long, and ends within " + days
                                + " days from today. Correct the dates."));
    }

    static Problem.Invalid titleInOneLanguage() {
        return new Problem.Invalid(
                "audit/title-one-language",
                Bilingual.of(
                        "題名は後から変えられず、署名には日本語と英語の両方が必要です。両方を書くか、両方を空にしてください。",
                        "The title cannot be changed later, and signing needs it in Japanese and in English. Write both,"
                                + " or leave both empty."));
    }

    static Problem.Refused abandoned(String ref) {
        return refused(
                "audit/abandoned",
                ref + " は取りやめられたため、何も加えられません。新しい有効性評価を始めてください。",
                ref + " was abandoned, so nothing can be added to it. Open a new audit.");
    }

    static Problem.Invalid noPerson() {
        return new Problem.Invalid(
                "audit/no-person",
                Bilingual.of(
                        "このアカウントは担当者に結び付いていないため、監査できません。担当者のアカウントでサインインしてください。",
                        "This account belongs to no person, so it cannot audit. Sign in as a person."));
    }

    static Problem.Refused measureUnknown(List<String> refs) {
        return refused(
                "audit/countermeasure-unknown",
                "再発防止策の記録がありません：" + String.join("、", refs) + "。参照番号を確かめてください。",
                "These countermeasures are not on record: " + String.join(", ", refs) + ". Check the references.");
    }

    static Problem.Refused measureOutsideScope(String ref) {
        return refused(
                "audit/countermeasure-outside-scope",
                ref + " はこの評価の対象ではありません。対象の再発防止策について記録してください。",
                ref + " is not under evaluation here. Record the check of a countermeasure that is.");
    }

    static Problem.Refused questionUnknown() {
        return refused(
                "audit/question-unknown",
                "その照合の項目はありません。画面を読み直し、表示された項目に答えてください。",
                "The reconciliation does not ask this. Reload the page and answer what it asks.");
    }

    static Problem.Refused sampleOutsidePeriod(List<String> refs) {
        return refused(
                "audit/sample-outside-period",
                "抽出した特例対応が評価期間のものではありません：" + named(refs, "、") + "。期間内のものから選んでください。",
                "The sample holds cases that are not of the period: " + named(refs, ", ")
                        + ". Choose from those that are.");
    }

    static Problem.Refused sampleEmpty() {
        return refused(
                "audit/sample-empty",
                "確認した特例対応が1件も挙げられていません。見たものを挙げてください。",
                "No case is named that was looked at. Name those that were.");
    }

    static Problem.Refused findingUsed(String id) {
        return refused(
                "audit/finding-used",
                "指摘 " + id + " は別の内容で記録済みです。新しい識別子を付け、元の指摘を置き換えてください。",
                "The finding " + id
                        + " was recorded with another content. Give it a new identifier, and let it supersede.");
    }

    static Problem.Refused findingUnknown(String id) {
        return refused(
                "audit/finding-unknown",
                "置き換える指摘 " + id + " はないか、すでに置き換えられています。画面を読み直してください。",
                "There is no finding " + id + " to supersede, or another one did already. Reload the page.");
    }

    static Problem.Refused findingWords(String id) {
        return refused(
                "audit/finding-words",
                "指摘 " + id + " の文は、答えるときには変えられません。見つけた本人だけが、答えとは別に訂正できます。",
                "The words of the finding " + id + " stay as they are when it is answered. Only whoever found it can"
                        + " correct them, apart from any answer.");
    }

    static Problem.Invalid findingNotAnswered() {
        return new Problem.Invalid(
                "audit/finding-not-answered",
                Bilingual.of(
                        "指摘への答えがありません。再発防止策か、リスクを受容する人を選んでください。",
                        "The finding is not answered by this. Choose a countermeasure, or whoever accepts the risk."));
    }

    static Problem.Invalid findingAnsweredTwice() {
        return new Problem.Invalid(
                "audit/finding-answered-twice",
                Bilingual.of(
                        "再発防止策とリスクの受容は、どちらか一方だけを選んでください。",
                        "Choose either a countermeasure or whoever accepts the risk, not both."));
    }

    static Problem.Refused riskOfRecorder() {
        return refused(
                "audit/risk-recorded-by-owner",
                "自分がリスクを受容するという記録は、自分ではできません。別の監査担当が記録し、受容する本人がこの画面で確認してください。",
                "Nobody records that they accept a risk themselves. Let another auditor record it, and confirm it here as"
                        + " its owner.");
    }

    static Problem.Refused riskNotConfirmed(List<String> owners) {
        return refused(
                "audit/risk-not-confirmed",
                "リスクを受容する本人の確認がありません：" + named(owners, "、") + "。本人がサインインして確認するか、指摘に別の方法で対応してください。",
                "The risk of a finding is not confirmed by its owner: " + named(owners, ", ")
                        + ". Let them sign in and confirm it, or answer the finding in another way.");
    }

    static Problem.Refused riskNotAsked(String finding) {
        return refused(
                "audit/risk-not-asked",
                "指摘 " + finding + " のリスクについて、確認は求められていません。画面を読み直してください。",
                "Nobody asks for a word on the risk of the finding " + finding + ". Reload the page.");
    }

    static Problem.Refused riskOfAnother(String owner) {
        return refused(
                "audit/risk-of-another",
                "このリスクを受容する本人は " + owner + " です。本人がサインインして答えてください。",
                "This risk is accepted by " + owner + ", who has to sign in and answer in person.");
    }

    public static Problem.Refused personUnknown(String person) {
        return refused(
                "audit/person-unknown",
                "担当者 " + person + " の記録がありません。キーを確かめてください。",
                "There is no person " + person + " on record. Check the key.");
    }

    public static Problem.Invalid monthUnknown(int month) {
        return new Problem.Invalid(
                "audit/month-unknown",
                Bilingual.of(
                        "年度の最初の月は1から12で書いてください（" + month + "は使えません）。",
                        "The first month of the year is a number from 1 to 12, not " + month + "."));
    }

    public static Problem.Invalid scheduleTooEarly(LocalDate since) {
        return new Problem.Invalid(
                "audit/schedule-too-early",
                Bilingual.of(
                        since + "から予定すると、5年より前の四半期まで一度に始まります。もっと後の日を選び、古い期間の評価は個別に始めてください。",
                        "A schedule since " + since + " would open audits of quarters more than five years ago at once."
                                + " Choose a later day, and open audits of older periods by hand."));
    }

    static Problem.Refused periodNotOver(LocalDate until) {
        return refused(
                "audit/period-not-over",
                "評価期間がまだ終わっていません（" + until + "まで）。終わってから署名してください。",
                "The period is not over before the end of " + until + ". Sign after it.");
    }

    static Problem.Refused notReconciled(long open) {
        return refused(
                "audit/not-reconciled",
                "照合の項目に答えのないものが" + open + "件あります。漏れがないといえる根拠をすべて答えてから署名してください。",
                open
                        + " question(s) of the reconciliation have no answer. Answer them all before the conclusion is"
                        + " signed.");
    }

    static Problem.Refused translationMissing(List<String> paths) {
        return refused(
                "audit/translation-missing",
                "日本語と英語の両方がそろっていない文があります：" + named(paths, "、") + "。両方を書いてから署名してください。",
                "These texts are not written in both languages: " + named(paths, ", ")
                        + ". Write both before the conclusion is signed.");
    }

    static Problem.Refused checkNotMet(String measure) {
        return refused(
                "audit/check-not-met",
                measure + " の確認計画の基準を満たしたという記録がないため、「有効」と結論できません。計画どおりに確かめて結果を記録してください。",
                "It is not recorded that " + measure
                        + " meets the criterion of its check plan, so the conclusion cannot be"
                        + " 'effective'. Check it as planned, and record the result.");
    }

    private static String named(List<String> names, String between) {
        int more = names.size() - NAMED;
        return names.stream().limit(NAMED).collect(Collectors.joining(between))
                + (more > 0 ? between + "+" + more : "");
    }
}
