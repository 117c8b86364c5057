package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;

/** Each rule as people at the desk are asked to keep it; audits tell the same rules by how they were broken. */
public final class RuleToKeep {

    private RuleToKeep() {}

    public static Bilingual of(Rule rule) {
        return switch (rule) {
            case FLOW_NOT_IN_EFFECT ->
                say("発効した版の対応フローで行う。", "A case runs under a version of its flow that is in effect.");
            case STEP_MISSING -> say("必要なステップをすべて記録する。", "Every step that is needed has a record.");
            case STEP_UNKNOWN -> say("対応フローにあるステップだけを記録する。", "Only the steps of the flow are recorded.");
            case STEP_RECORDED_TWICE -> say("1つのステップは一度だけ記録する。", "A step is recorded once.");
            case STEP_OUT_OF_ORDER -> say("ステップは対応フローの順に終える。", "Steps are finished in the order of the flow.");
            case BEFORE_DECLARATION -> say("宣言の後に行う。", "Nothing is done before the case is declared.");
            case AFTER_END -> say("終了した後は何も行わない。", "Nothing is done after the case has ended.");
            case NOT_NEEDED_WITHOUT_REASON -> say("ステップを不要とするときは理由を書く。", "Whoever leaves a step out says why.");
            case NOT_NEEDED_NOT_ALLOWED -> say("必要なステップは省略しない。", "A step that is needed is not left out.");
            case NOT_NEEDED_BUT_DONE -> say("行ったステップを不要としない。", "What took place is not called unneeded.");
            case ROLE_NOT_HELD -> say("割り当てられた人が行う。", "Whoever acts has been assigned the role for it.");
            case ROLES_NOT_DISTINCT ->
                say("兼ねられない役割は別の人が担う。", "Roles that the flow keeps apart are held by different people.");
            case EVIDENCE_MISSING -> say("ステップを終えるときは、必要な証跡を添える。", "A step ends with the evidence that it asks for.");
            case UNNECESSARY_WITHOUT_REVIEW ->
                say("実施不要は、リスク評価かレビューを経て決める。", "A case is found unnecessary by an assessment or a review.");
            case PROCEDURE_MISSING -> say("作業は作業手順書に沿って行う。", "Work follows a procedure document.");
            case EDITION_NOT_YET_WRITTEN ->
                say("レビューと承認は、作成された版に対して行う。", "An edition is written before it is reviewed and approved.");
            case TOO_FEW_REVIEWERS -> say("必要な人数でレビューする。", "As many people as the flow asks for review the document.");
            case TOO_FEW_DEPARTMENTS ->
                say("必要な数の部署がレビューに加わる。", "As many departments as the flow asks for take part in the review.");
            case REVIEWER_IS_AUTHOR -> say("作成者でない人がレビューする。", "Nobody reviews what they wrote.");
            case REVIEW_OF_OTHER_EDITION ->
                say("承認する版、実施する版をレビューする。", "The edition that counts is the one that is reviewed.");
            case REVIEW_AFTER_APPROVAL -> say("レビューは承認の前に終える。", "Reviews come before the approval.");
            case CRITERION_UNANSWERED -> say("すべてのレビュー観点に回答する。", "Every review criterion is answered.");
            case CRITERION_UNKNOWN -> say("対応フローにある観点だけに回答する。", "Only the criteria of the flow are answered.");
            case NOT_APPLICABLE_WITHOUT_REASON ->
                say("観点を該当なしとするときは理由を書く。", "Whoever calls a criterion not applicable says why.");
            case APPROVAL_MISSING -> say("作業には承認が要る。", "Work needs an approval.");
            case APPROVAL_WITHOUT_WINDOW -> say("承認には作業を開始してよい日時を書く。", "An approval says when the work may begin.");
            case APPROVAL_OF_OLDER_EDITION -> say("最新の版を承認する。", "The newest edition is the one that is approved.");
            case APPROVER_NOT_BUSINESS_OWNER -> say("承認の判断は事業責任者が行う。", "The business owner decides on the approval.");
            case APPROVER_IS_AUTHOR -> say("作成者は自分の作業を承認しない。", "Nobody approves what they wrote.");
            case APPROVER_IS_OPERATOR -> say("作業者は自分の作業を承認しない。", "Nobody approves work that they do themselves.");
            case APPROVED_DESPITE_NO ->
                say("満たさない観点がある作業は承認しない。", "Work is not approved while a criterion is answered no.");
            case EXECUTION_MISSING -> say("作業は手順ごとに記録する。", "Work is recorded instruction by instruction.");
            case EXECUTED_AGAINST_OUTCOME ->
                say("実施した作業を、実施しなかったものとして終えない。", "A case with work done does not end as one without.");
            case EXECUTED_BEFORE_APPROVAL -> say("作業は承認を得てから行う。", "Work waits until it is approved.");
            case EXECUTED_THOUGH_REFUSED -> say("承認されなかった作業は行わない。", "Work whose approval was refused is not done.");
            case APPROVAL_LAPSED -> say("作業は承認された内容のまま行う。", "What is worked on is what was approved.");
            case PROCEDURE_WRITTEN_AFTER_WORK ->
                say("作業手順書は作業の前に書き終える。", "The procedure document is complete before the work.");
            case OUTSIDE_WINDOW -> say("作業は承認された時間帯に行う。", "Work is done within the approved window.");
            case IN_AVOIDED_TIME -> say("作業を避けるべき時間帯には作業しない。", "No work is done at a time to be avoided.");
            case PERFORMER_NOT_OPERATOR -> say("作業は割り当てられた作業者が行う。", "The assigned operators do the work.");
            case NOBODY_CHECKED ->
                say("手順は1つずつ、別の人が確認してから進む。", "A second person checks each instruction before the next one.");
            case CHECKED_BY_PERFORMER -> say("実施した人とは別の人が確認する。", "Nobody checks what they carried out.");
            case CHECKER_NOT_ASSIGNED -> say("割り当てられた確認者が確認する。", "The assigned checkers check the work.");
            case INSTRUCTION_NOT_EXECUTED ->
                say("作業手順書の手順をすべて実施する。", "Every instruction of the document is carried out.");
            case INSTRUCTION_OUT_OF_ORDER ->
                say("手順は作業手順書の順に実施する。", "Instructions are carried out in the order of the document.");
            case INSTRUCTION_UNKNOWN -> say("作業手順書にある手順だけを実施する。", "Only what the document contains is carried out.");
            case UNEXPECTED_RESULT_UNANSWERED ->
                say("想定外の結果が出たら、切り戻すか、対応を書く。", "An unexpected result is rolled back or answered for.");
            case VERIFICATION_UNDEFINED ->
                say("正常性確認の項目は作業の前に決める。", "The checks of the service are defined before the work.");
            case CHECK_NOT_EXECUTED -> say("決めた確認項目をすべて実施する。", "Every check that is defined is run.");
            case CHECK_TOO_EARLY -> say("正常性は作業の後に確認する。", "The service is checked after the work.");
            case CHECK_UNKNOWN -> say("作業手順書にある確認項目だけを記録する。", "Only the checks of the document are recorded.");
            case CHECK_FAILED_UNANSWERED -> say("確認に不合格なら、切り戻すか、説明を書く。", "A failed check is rolled back or explained.");
            case ROLLBACK_UNDEFINED -> say("切り戻しは作業の前に決める。", "The way back is defined before the work.");
            case ROLLBACK_MISSING ->
                say("切り戻しとして終えるなら、切り戻しを記録する。", "A case that ends as rolled back has a rollback on record.");
            case ROLLBACK_NOT_RESTORED -> say("復旧してから終える。", "A case ends when the service is back.");
            case OUTCOME_HIDES_ROLLBACK ->
                say("切り戻した作業は、切り戻しとして終える。", "Work that was rolled back ends as rolled back.");
            case OVERRIDDEN ->
                say("決まりは緊急のときだけ、理由を書いて例外にする。", "A rule is set aside in an emergency only, and with a reason.");
            case OVERRIDE_NOT_CONFIRMED ->
                say("緊急の例外は、例外にした人とは別の人が確かめる。", "Somebody else than whoever set a rule aside confirms that.");
        };
    }

    private static Bilingual say(String ja, String en) {
        return Bilingual.of(ja, en);
    }
}
