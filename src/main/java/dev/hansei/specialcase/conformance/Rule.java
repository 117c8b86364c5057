package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.conformance.ConformanceMatrix.Mark;
import java.util.Locale;

/** What a case must not do; in the order findings of one step are told. docs/conformance.md explains each. */
public enum Rule {
    FLOW_NOT_IN_EFFECT(Mark.OUT_OF_ORDER, "発効前の対応フローで実施している。", "The case began before its flow version took effect."),
    STEP_MISSING(Mark.MISSING, "必要なステップの記録がない。", "A step that was needed has no record."),
    STEP_UNKNOWN(Mark.FINDING, "対応フローにないステップが記録されている。", "A recorded step is not part of the flow."),
    STEP_RECORDED_TWICE(Mark.FINDING, "同じステップが二重に記録されている。", "A step is recorded more than once."),
    STEP_OUT_OF_ORDER(Mark.OUT_OF_ORDER, "ステップの順序が守られていない。", "A step was finished out of order."),
    BEFORE_DECLARATION(Mark.OUT_OF_ORDER, "特例対応の宣言より前の日時である。", "Something is dated before the case was declared."),
    AFTER_END(Mark.OUT_OF_ORDER, "特例対応の終了より後の日時である。", "Something is dated after the case ended."),
    NOT_NEEDED_WITHOUT_REASON(Mark.FINDING, "不要とした理由が書かれていない。", "A step was marked not needed without a reason."),
    NOT_NEEDED_NOT_ALLOWED(
            Mark.FINDING, "省略できないステップを不要としている。", "A step was marked not needed where the flow needs it."),
    NOT_NEEDED_BUT_DONE(Mark.FINDING, "不要としたステップが実際には行われている。", "A step was marked not needed although it took place."),
    ROLE_NOT_HELD(Mark.FINDING, "担当の役割を割り当てられていない人が行った。", "Someone acted without holding the role for it."),
    ROLES_NOT_DISTINCT(Mark.FINDING, "別の人が担うべき役割を同じ人が担っている。", "One person holds roles that the flow keeps apart."),
    EVIDENCE_MISSING(Mark.FINDING, "必要な証跡がない。", "Required evidence is missing."),
    UNNECESSARY_WITHOUT_REVIEW(
            Mark.FINDING, "レビューを経ずに実施不要としている。", "The case was found unnecessary without any review."),

    PROCEDURE_MISSING(Mark.MISSING, "作業手順書がない。", "There is no procedure document."),
    EDITION_NOT_YET_WRITTEN(
            Mark.OUT_OF_ORDER,
            "作業手順書の版が作成される前に、レビューまたは承認している。",
            "An edition was reviewed or approved before it was written."),
    TOO_FEW_REVIEWERS(Mark.FINDING, "レビュー担当の人数が足りない。", "Too few people reviewed the procedure document."),
    TOO_FEW_DEPARTMENTS(Mark.FINDING, "レビューに参加した部署の数が足りない。", "The reviewers come from too few departments."),
    REVIEWER_IS_AUTHOR(Mark.FINDING, "作成者が自分の作業手順書をレビューした。", "An author reviewed their own procedure document."),
    REVIEW_OF_OTHER_EDITION(
            Mark.FINDING, "承認・実施された版とは別の版をレビューした。", "The edition that counts was not reviewed; another one was."),
    REVIEW_AFTER_APPROVAL(Mark.OUT_OF_ORDER, "承認の後にレビューした。", "A review came after the approval."),
    CRITERION_UNANSWERED(Mark.FINDING, "回答のないレビュー観点がある。", "A review criterion was not answered."),
    CRITERION_UNKNOWN(Mark.FINDING, "対応フローにない観点に回答している。", "An answered criterion is not part of the flow."),
    NOT_APPLICABLE_WITHOUT_REASON(
            Mark.FINDING, "該当なしとした理由が書かれていない。", "A criterion was called not applicable without a reason."),

    APPROVAL_MISSING(Mark.MISSING, "承認がない。", "There is no approval."),
    APPROVAL_WITHOUT_WINDOW(Mark.FINDING, "承認に作業を開始してよい日時がない。", "An approval does not say when the work may begin."),
    APPROVAL_OF_OLDER_EDITION(Mark.FINDING, "承認された版が最新の版ではない。", "The approved edition is not the newest one."),
    APPROVER_NOT_BUSINESS_OWNER(
            Mark.FINDING, "事業責任者でない人が承認の判断をした。", "Someone other than the business owner decided on the approval."),
    APPROVER_IS_AUTHOR(Mark.FINDING, "作成者が自分の作業を承認した。", "An author approved their own work."),
    APPROVER_IS_OPERATOR(Mark.FINDING, "作業者が自分の作業を承認した。", "An operator approved their own work."),
    APPROVED_DESPITE_NO(
            Mark.FINDING, "満たさない観点があるのに承認された。", "The work was approved although a criterion was answered no."),

    EXECUTION_MISSING(Mark.MISSING, "作業の実施記録がない。", "There is no record of the execution."),
    EXECUTED_AGAINST_OUTCOME(
            Mark.FINDING, "実施しないと決めた作業が実施されている。", "Work was executed although the case ended without work."),
    EXECUTED_BEFORE_APPROVAL(Mark.FINDING, "承認の前に作業を実施した。", "Work was executed before it was approved."),
    EXECUTED_THOUGH_REFUSED(Mark.FINDING, "承認が拒否された作業を実施した。", "Work was executed although its approval was refused."),
    APPROVAL_LAPSED(Mark.FINDING, "承認の後に内容が変わった作業を実施した。", "Work was executed although what was approved had changed."),
    PROCEDURE_WRITTEN_AFTER_WORK(
            Mark.OUT_OF_ORDER,
            "作業の開始後に作業手順書を作成または変更した。",
            "The procedure document was written or changed after the work."),
    OUTSIDE_WINDOW(Mark.OUT_OF_ORDER, "承認された時間帯の外で作業した。", "Work was executed outside the approved window."),
    IN_AVOIDED_TIME(Mark.OUT_OF_ORDER, "作業を避けるべき時間帯に作業した。", "Work was executed at a time to be avoided."),
    PERFORMER_NOT_OPERATOR(Mark.FINDING, "作業者でない人が作業した。", "Someone other than the assigned operators did the work."),
    NOBODY_CHECKED(Mark.FINDING, "ダブルチェックが行われていない。", "Nobody checked the work."),
    CHECKED_BY_PERFORMER(Mark.FINDING, "作業者が自分の作業を確認した。", "An operator checked their own work."),
    CHECKER_NOT_ASSIGNED(Mark.FINDING, "確認者でない人が確認した。", "Someone other than the assigned checkers checked the work."),
    INSTRUCTION_NOT_EXECUTED(Mark.FINDING, "実施されていない手順がある。", "An instruction of the procedure was not executed."),
    INSTRUCTION_OUT_OF_ORDER(Mark.OUT_OF_ORDER, "手順の順序が守られていない。", "An instruction was executed out of order."),
    INSTRUCTION_UNKNOWN(
            Mark.FINDING, "作業手順書にない手順を実施した。", "Something was executed that the procedure document does not contain."),
    UNEXPECTED_RESULT_UNANSWERED(
            Mark.FINDING, "想定外の結果に対する切り戻しも説明もない。", "An unexpected result was neither rolled back nor explained."),

    VERIFICATION_UNDEFINED(
            Mark.FINDING, "正常性確認の項目が作業前に定義されていない。", "The checks of the service were not defined before the work."),
    CHECK_NOT_EXECUTED(Mark.FINDING, "実施されていない確認項目がある。", "A defined check was not executed."),
    CHECK_TOO_EARLY(Mark.OUT_OF_ORDER, "作業が終わる前に正常性を確認した。", "The service was verified before the work had ended."),
    CHECK_UNKNOWN(Mark.FINDING, "定義されていない確認項目の結果がある。", "A result belongs to a check that was never defined."),
    CHECK_FAILED_UNANSWERED(
            Mark.FINDING, "不合格の確認項目に対する切り戻しも説明もない。", "A failed check was neither rolled back nor explained."),

    ROLLBACK_UNDEFINED(Mark.FINDING, "切り戻しが作業前に定義されていない。", "The way back was not defined before the work."),
    ROLLBACK_MISSING(Mark.MISSING, "切り戻しの実施記録がない。", "There is no record of the rollback."),
    ROLLBACK_NOT_RESTORED(Mark.FINDING, "切り戻しても復旧していない。", "The rollback did not restore the service."),
    OUTCOME_HIDES_ROLLBACK(Mark.FINDING, "切り戻した作業を実施済みとしている。", "Work that was rolled back is recorded as executed."),
    OVERRIDDEN(Mark.FINDING, "緊急の例外として決まりが適用されなかった。", "A rule was overridden in an emergency."),
    OVERRIDE_NOT_CONFIRMED(Mark.FINDING, "緊急の例外を別の人が確かめていない。", "No second person has confirmed an emergency override.");

    private final Mark mark;
    private final Bilingual title;

    Rule(Mark mark, String ja, String en) {
        this.mark = mark;
        this.title = Bilingual.of(ja, en);
    }

    /** Stable, in kebab case, such as {@code step-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Bilingual title() {
        return title;
    }

    /** What a step is marked with that breaks this rule. */
    public Mark mark() {
        return mark;
    }
}
