package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Rule;
import java.util.EnumSet;
import java.util.Set;

/** What whoever was refused can do next, rule by rule. */
final class Remedy {

    private static final Set<Rule> UNDECIDED = EnumSet.of(Rule.EXECUTED_BEFORE_APPROVAL, Rule.EXECUTED_THOUGH_REFUSED);

    private Remedy() {}

    /** As the case stands for the one who acts; what would be refused as well is no advice. */
    static Bilingual of(Rule rule, Act act, CaseRecord before) {
        boolean worked = !before.execution().isEmpty() || !before.performed().isEmpty();
        if (worked && act instanceof ApprovalDraft && UNDECIDED.contains(rule)) {
            return say(
                    "作業はすでに実施されています。切り戻すか、やむを得ず承認するときは、この決まりを緊急の例外にして理由を書いてください。",
                    "The work was carried out already. Have it rolled back; where it must be approved all the same, set"
                            + " this rule aside and write the reason.");
        }
        if (worked && act instanceof StepLeftOut && rule == Rule.NOT_NEEDED_BUT_DONE) {
            return say(
                    "「不要」とせず、このステップを終えてください。作業を実施したので、特例対応は「実施」か「切り戻し」として終えます。",
                    "Finish this step instead. As work was carried out, the case ends as executed or rolled back.");
        }
        if (worked && rule == Rule.NOT_NEEDED_NOT_ALLOWED) {
            return say("このステップを実施してください。", "Do this step.");
        }
        return of(rule);
    }

    static Bilingual of(Rule rule) {
        return switch (rule) {
            case FLOW_NOT_IN_EFFECT -> say("版の発効を待ってください。", "Wait until the version is in effect.");
            case STEP_MISSING, STEP_OUT_OF_ORDER, EXECUTION_MISSING ->
                say("先にそのステップを終えてください。", "Finish that step first.");
            case STEP_UNKNOWN, STEP_RECORDED_TWICE ->
                say("画面を読み直し、次のステップを確かめてください。", "Reload the case, and look which step is next.");
            case BEFORE_DECLARATION, AFTER_END -> say("端末の時計を確かめてください。", "Check the clocks.");
            case NOT_NEEDED_WITHOUT_REASON, NOT_APPLICABLE_WITHOUT_REASON -> say("理由を書いてください。", "Write the reason.");
            case NOT_NEEDED_NOT_ALLOWED, NOT_NEEDED_BUT_DONE ->
                say(
                        "ステップを実施するか、特例対応を「不要」または「取り下げ」として終えてください。",
                        "Do the step, or end the case as unnecessary or withdrawn.");
            case ROLE_NOT_HELD, APPROVER_NOT_BUSINESS_OWNER, PERFORMER_NOT_OPERATOR, CHECKER_NOT_ASSIGNED ->
                say(
                        "割り当てられた人が行うか、調整担当または事業責任者に割り当てを依頼してください。",
                        "Let whoever is assigned do it, or ask the coordinator or the business owner to assign you.");
            case ROLES_NOT_DISTINCT -> say("別の人を割り当ててください。", "Assign somebody else.");
            case EVIDENCE_MISSING -> say("ファイルか、SHA-256の付いたリンクを添えてください。", "Attach a file, or a link with its SHA-256.");
            case UNNECESSARY_WITHOUT_REVIEW ->
                say(
                        "リスク評価かレビューを終えるか、「取り下げ」として終えてください。",
                        "Finish the assessment or the review, or end the case as withdrawn.");
            case PROCEDURE_MISSING, EDITION_NOT_YET_WRITTEN ->
                say("先に作業手順書を書いてください。", "Write the procedure document first.");
            case TOO_FEW_REVIEWERS, TOO_FEW_DEPARTMENTS, REVIEW_OF_OTHER_EDITION, CRITERION_UNANSWERED ->
                say("足りないレビューを依頼してください。", "Ask for the reviews that are missing.");
            case REVIEWER_IS_AUTHOR -> say("作成者でない人がレビューしてください。", "Let somebody review it who did not write it.");
            case REVIEW_AFTER_APPROVAL, APPROVAL_LAPSED ->
                say("変わった内容について、事業責任者の承認を取り直してください。", "Have what changed approved anew by the business owner.");
            case CRITERION_UNKNOWN -> say("この版の観点だけに回答してください。", "Answer the criteria of this version only.");
            case APPROVAL_MISSING, EXECUTED_BEFORE_APPROVAL, EXECUTED_THOUGH_REFUSED ->
                say("事業責任者の承認を得てください。", "Have it approved by the business owner.");
            case APPROVAL_WITHOUT_WINDOW -> say("作業を開始してよい日時を書いてください。", "Say when the work may begin.");
            case APPROVAL_OF_OLDER_EDITION -> say("最新の版をレビューし、承認してください。", "Review and approve the newest edition.");
            case APPROVER_IS_AUTHOR, APPROVER_IS_OPERATOR ->
                say(
                        "作成者でも作業者でもない事業責任者が判断してください。",
                        "Let a business owner decide who neither wrote it nor does the work.");
            case APPROVED_DESPITE_NO ->
                say(
                        "作業手順書を直して新しい版を書くか、その人がレビューし直してください。",
                        "Mend the document in a new edition, or let that person review it again.");
            case EXECUTED_AGAINST_OUTCOME -> say("切り戻してから終えてください。", "Roll the work back, and end the case then.");
            case PROCEDURE_WRITTEN_AFTER_WORK ->
                say("作業を切り戻してから新しい版を書いてください。", "Roll the work back before you write another edition.");
            case OUTSIDE_WINDOW ->
                say("承認された時間帯を待つか、別の時間帯の承認を得てください。", "Wait for the approved window, or have another one approved.");
            case IN_AVOIDED_TIME -> say("別の時間帯に実施してください。", "Do it at another time.");
            case NOBODY_CHECKED, CHECKED_BY_PERFORMER ->
                say(
                        "割り当てられた別の人がその場で確認してから進めてください。",
                        "Let another person who is assigned as checker look at it, and go on then.");
            case INSTRUCTION_NOT_EXECUTED, INSTRUCTION_OUT_OF_ORDER, INSTRUCTION_UNKNOWN ->
                say("作業手順書の順に実施してください。", "Follow the procedure document in its order.");
            case UNEXPECTED_RESULT_UNANSWERED, CHECK_FAILED_UNANSWERED ->
                say("切り戻すか、作業を止めて対応を決めてください。", "Roll back, or stop and settle what to do.");
            case VERIFICATION_UNDEFINED, ROLLBACK_UNDEFINED ->
                say("作業手順書の新しい版に定義してください。", "Define it in a new edition of the procedure document.");
            case CHECK_NOT_EXECUTED, CHECK_TOO_EARLY, CHECK_UNKNOWN ->
                say("作業手順書の確認項目を、作業の後に実施してください。", "Run the checks of the procedure document after the work.");
            case ROLLBACK_MISSING, ROLLBACK_NOT_RESTORED ->
                say("切り戻しと復旧の確認を記録してください。", "Record the rollback, and that the service is back.");
            case OUTCOME_HIDES_ROLLBACK -> say("「切り戻し」として終えてください。", "End the case as rolled back.");
            case OVERRIDDEN, OVERRIDE_NOT_CONFIRMED ->
                say("別の人が緊急の例外を確かめてください。", "Let another person confirm the override.");
        };
    }

    private static Bilingual say(String ja, String en) {
        return Bilingual.of(ja, en);
    }
}
