package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.conformance.Sentence;

/** What stands against an act, where the rule and the step say enough. */
final class PlainWhy {

    private PlainWhy() {}

    /** @param step the title of the step that it is about, or null where the rule does not name one */
    static Bilingual of(Rule rule, Bilingual step) {
        return switch (rule) {
            case FLOW_NOT_IN_EFFECT -> say(null, "この版は、まだ発効していません。", "This version is not in effect yet.");
            case STEP_MISSING ->
                say(step, "先に行うステップ「{0}」の記録が、まだありません。", "The step “{0}” comes first and has no record yet.");
            case STEP_UNKNOWN -> say(null, "この版の対応フローに、そのステップはありません。", "This version of the flow has no such step.");
            case STEP_RECORDED_TWICE -> say(step, "「{0}」は、すでに記録されています。", "“{0}” is recorded already.");
            case STEP_OUT_OF_ORDER -> say(step, "いまは「{0}」の順番ではありません。", "It is not the turn of “{0}” now.");
            case BEFORE_DECLARATION -> say(null, "宣言より前の日時になります。", "It would be dated before the declaration.");
            case AFTER_END -> say(null, "この特例対応は終了しています。", "This case has ended.");
            case NOT_NEEDED_WITHOUT_REASON ->
                say(step, "「{0}」を不要とする理由がありません。", "There is no reason why “{0}” is not needed.");
            case NOT_NEEDED_NOT_ALLOWED -> say(step, "「{0}」は、この特例対応に必要です。", "“{0}” is needed in this case.");
            case NOT_NEEDED_BUT_DONE -> say(step, "「{0}」は、すでに行われています。", "“{0}” has taken place already.");
            case ROLE_NOT_HELD -> say(step, "あなたは「{0}」の担当に割り当てられていません。", "You are not assigned to “{0}”.");
            case ROLES_NOT_DISTINCT ->
                say(null, "同じ人が、兼ねられない役割を担うことになります。", "One person would hold roles that are kept apart.");
            case EVIDENCE_MISSING -> say(step, "「{0}」に必要な証跡がありません。", "Evidence that “{0}” asks for is missing.");
            case UNNECESSARY_WITHOUT_REVIEW ->
                say(null, "リスク評価もレビューも、まだ終わっていません。", "Neither the assessment nor the review is finished yet.");
            case PROCEDURE_MISSING -> say(null, "作業手順書がまだありません。", "There is no procedure document yet.");
            case EDITION_NOT_YET_WRITTEN -> say(null, "その版は、まだ作成されていません。", "That edition is not written yet.");
            case TOO_FEW_REVIEWERS -> say(step, "「{0}」に必要な人数のレビューが、まだそろっていません。", "“{0}” still lacks reviewers.");
            case TOO_FEW_DEPARTMENTS ->
                say(step, "「{0}」に必要な数の部署が、まだレビューしていません。", "“{0}” still lacks reviewers of other departments.");
            case REVIEWER_IS_AUTHOR ->
                say(null, "版の作成者がレビューしています。", "The author of the edition is among its reviewers.");
            case REVIEW_OF_OTHER_EDITION -> say(null, "この版は、まだだれもレビューしていません。", "Nobody has reviewed this edition yet.");
            case REVIEW_AFTER_APPROVAL -> say(null, "この版は、すでに承認されています。", "This edition is approved already.");
            case CRITERION_UNANSWERED ->
                say(step, "「{0}」に、回答のない観点が残っています。", "“{0}” still has criteria without an answer.");
            case CRITERION_UNKNOWN ->
                say(null, "この版の対応フローにない観点への回答があります。", "An answer is to a criterion that this version does not have.");
            case NOT_APPLICABLE_WITHOUT_REASON ->
                say(null, "該当なしとした観点に、理由がありません。", "A criterion is called not applicable without a reason.");
            case APPROVAL_MISSING -> say(null, "この作業を承認した人は、まだいません。", "Nobody has approved this work yet.");
            case APPROVAL_WITHOUT_WINDOW -> say(null, "作業を開始してよい日時がありません。", "It is not said when the work may begin.");
            case APPROVAL_OF_OLDER_EDITION -> say(null, "さらに新しい版があります。", "There is a newer edition.");
            case APPROVER_NOT_BUSINESS_OWNER ->
                say(null, "あなたは、この特例対応の事業責任者ではありません。", "You are not the business owner of this case.");
            case APPROVER_IS_AUTHOR ->
                say(null, "作成者と承認する人が同じになります。", "The author and the approver would be the same person.");
            case APPROVER_IS_OPERATOR ->
                say(null, "作業者と承認する人が同じになります。", "An operator and the approver would be the same person.");
            case APPROVED_DESPITE_NO -> say(null, "「いいえ」と回答されたままの観点があります。", "A criterion is still answered no.");
            case EXECUTION_MISSING ->
                say(null, "実施した手順の記録が、まだありません。", "No instruction is recorded as carried out yet.");
            case EXECUTED_AGAINST_OUTCOME -> say(null, "すでに実施した手順があります。", "Instructions were carried out already.");
            case EXECUTED_BEFORE_APPROVAL -> say(null, "この作業は、まだ承認されていません。", "This work is not approved yet.");
            case EXECUTED_THOUGH_REFUSED -> say(null, "この作業の承認は拒否されています。", "The approval of this work was refused.");
            case APPROVAL_LAPSED -> say(null, "承認された内容が、その後に変わっています。", "What was approved has changed since.");
            case PROCEDURE_WRITTEN_AFTER_WORK -> say(null, "作業はすでに始まっています。", "The work has begun already.");
            case OUTSIDE_WINDOW -> say(null, "いまは、承認された作業時間ではありません。", "Now is not within the approved window.");
            case IN_AVOIDED_TIME -> say(null, "いまは、作業を避けるべき時間帯です。", "Now is a time to be avoided.");
            case PERFORMER_NOT_OPERATOR -> say(null, "あなたは作業者に割り当てられていません。", "You are not assigned as operator.");
            case NOBODY_CHECKED ->
                say(null, "まだだれも確認していない手順があります。", "An instruction was not checked by a second person yet.");
            case CHECKED_BY_PERFORMER -> say(null, "この手順は、あなたが実施したものです。", "You carried this instruction out yourself.");
            case CHECKER_NOT_ASSIGNED -> say(null, "あなたは確認者に割り当てられていません。", "You are not assigned as checker.");
            case INSTRUCTION_NOT_EXECUTED ->
                say(null, "まだ実施していない手順があります。", "Not every instruction is carried out yet.");
            case INSTRUCTION_OUT_OF_ORDER -> say(null, "この手順の順番ではありません。", "It is not the turn of this instruction.");
            case INSTRUCTION_UNKNOWN ->
                say(
                        null,
                        "従っている作業手順書に、その手順はありません。",
                        "The procedure document that is followed has no such instruction.");
            case UNEXPECTED_RESULT_UNANSWERED ->
                say(null, "想定外の結果に、まだ答えていません。", "An unexpected result is not answered for yet.");
            case VERIFICATION_UNDEFINED ->
                say(null, "作業手順書に、正常性確認の項目がありません。", "The procedure document defines no checks of the service.");
            case CHECK_NOT_EXECUTED -> say(null, "まだ実施していない確認項目があります。", "Not every check is run yet.");
            case CHECK_TOO_EARLY -> say(null, "作業はまだ終わっていません。", "The work has not ended yet.");
            case CHECK_UNKNOWN ->
                say(null, "従っている作業手順書に、その確認項目はありません。", "The procedure document that is followed has no such check.");
            case CHECK_FAILED_UNANSWERED ->
                say(null, "不合格のままの確認項目があります。", "A check that failed is not answered for yet.");
            case ROLLBACK_UNDEFINED ->
                say(null, "作業手順書に、切り戻しが書かれていません。", "The procedure document does not say how to roll back.");
            case ROLLBACK_MISSING -> say(null, "切り戻しが、まだ記録されていません。", "No rollback is recorded yet.");
            case ROLLBACK_NOT_RESTORED -> say(null, "サービスは、まだ復旧していません。", "The service is not back yet.");
            case OUTCOME_HIDES_ROLLBACK -> say(null, "作業は切り戻されています。", "The work was rolled back.");
            case OVERRIDDEN -> say(null, "決まりが例外とされています。", "A rule was set aside.");
            case OVERRIDE_NOT_CONFIRMED ->
                say(null, "まだ別の人が確かめていない緊急の例外があります。", "An override waits for the word of a second person.");
        };
    }

    private static Bilingual say(Bilingual step, String ja, String en) {
        return step == null ? Bilingual.of(ja, en) : Sentence.of(ja, en, step);
    }
}
