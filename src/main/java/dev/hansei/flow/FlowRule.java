package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import java.util.Locale;

/** What a version must keep before it is published, each with what to do where it does not. */
public enum FlowRule {
    BOTH_LANGUAGES(
            "すべての文は日本語と英語の両方で書く。足りない言語を書いてください。",
            "Every text stands in Japanese and in English. Write the language that is missing."),
    IDENTIFIER_TWICE(
            "工程、証跡、観点の識別子は、それぞれ一度だけ使う。重なったものを変えてください。",
            "Steps, evidence and criteria each have an identifier of their own. Change the one that is used twice."),
    STEP_MISSING(
            "作業手順書のレビュー、承認、作業の実施、正常性確認、切り戻しの工程を一つずつ置く。数を直してください。",
            "There is one step each of procedure review, approval, execution, service verification and rollback."
                    + " Add what is missing, and take out what is there twice."),
    STEP_ORDER(
            "レビュー、承認、作業の実施、正常性確認、切り戻しの順に置く。工程を並べ替えてください。",
            "Review comes before approval, then execution, verification and rollback. Move the steps."),
    PREPARATION_LATE(
            "周知とリスク評価は作業の前に終える。作業の実施より前へ移してください。",
            "Announcement and risk assessment prepare the work. Move them before the execution."),
    ACTING_ROLE(
            "レビューはレビュー担当者、承認は事業責任者、実施は作業者、確認と切り戻しは作業者か確認者が行う。役割を選び直してください。",
            "Reviewers review, the business owner approves, operators execute, and operators or checkers verify and roll"
                    + " back. Choose the role anew."),
    ALWAYS_NEEDED(
            "「必要な場合のみ」にできるのは切り戻しだけです。ほかの工程は必ず行うようにしてください。",
            "Only a rollback may be done only if needed. Make the other steps always happen."),
    CRITERIA_MISSING(
            "レビュー観点を一つ以上置く。作業手順書について問うことを書いてください。",
            "Reviews need a criterion at least. Write what is asked of a procedure document."),
    REVIEWERS(
            "レビュー担当者は1人以上、部署は1以上でレビュー担当者の数以下にする。数を直してください。",
            "There is a reviewer at least, from one department at least, and no more departments than reviewers. Correct"
                    + " the numbers."),
    AVOIDED_TIME(
            "避ける時間帯の終わりは始まりより後にする。時刻を直してください。日をまたぐ場合は二つに分けます。",
            "An avoided time ends after it begins. Correct it; where it passes midnight, write two."),
    DISTINCT_ROLES(
            "兼ねられない役割の組には、異なる二つの役割を選ぶ。組を直してください。", "Roles to keep apart are two different ones. Correct the pair."),
    IN_EFFECT_LATER(
            "発効日は今日以降で、前の版の発効より前にしない。日付を直してください。",
            "A version takes effect today or later, and not before the version before it. Correct the date."),
    NOTHING_CHANGED(
            "新しい版は、前の版と理由や発効日のほかに違いを持つ。変えるところがなければ公開は不要です。",
            "A new version differs from the one before in more than its reason and date. Where nothing changes, there is"
                    + " nothing to publish.");

    private final Bilingual sentence;

    FlowRule(String ja, String en) {
        sentence = Bilingual.of(ja, en);
    }

    /** Such as {@code step-order}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Bilingual sentence() {
        return sentence;
    }
}
