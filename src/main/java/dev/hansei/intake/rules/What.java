package dev.hansei.intake.rules;

/** What a reference points to, in the words of an error sentence. */
enum What {
    PERSON("人", "person"),
    CUSTOMER("お客様", "customer"),
    ACCOUNT("そのお客様のアカウント", "account of that customer"),
    CONTACT("そのお客様の連絡先", "contact of that customer"),
    FLOW("対応フロー", "response flow"),
    FLOW_VERSION("その対応フローの版", "version of that flow"),
    FLOW_STEP("その対応フローの手順", "step of that flow version"),
    REQUIREMENT("その手順が求める証跡", "evidence that this step requires"),
    CRITERION("その対応フローのレビュー観点", "review criterion of that flow version"),
    INCIDENT("障害", "incident"),
    WINDOW("その障害の影響時間帯", "impact window of that incident"),
    ENTRY("その障害の時系列の記録", "timeline entry of that incident"),
    MILESTONE("その節目がそれまで示していた記録", "entry at which that milestone stood before"),
    FIGURE("その障害の数値", "figure of that incident"),
    CAUSE("その障害の原因", "cause of that incident"),
    COUNTERMEASURE("再発防止策", "countermeasure"),
    MEASURE_EVIDENCE("その再発防止策の証跡", "evidence of that countermeasure"),
    CASE("特例対応", "special case"),
    EDITION("その作業手順書の版", "edition of the procedure document"),
    PROCEDURE_STEP("作業手順書の手順", "step of the procedure document"),
    CHECK("作業手順書の正常性確認", "check of the procedure document"),
    OVERRIDE("その特例対応の緊急の例外", "override of that case"),
    POSTMORTEM("事後検証報告", "postmortem"),
    SECTION("その報告の節", "section of that postmortem"),
    ADDENDUM("その節の追記", "addendum to that section"),
    SECTION_OR_ADDENDUM("その報告の節または追記", "section or addendum of that postmortem"),
    REVISION("その報告の版", "revision of that postmortem");

    private final String ja;
    private final String en;

    What(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    String ja() {
        return ja;
    }

    String en() {
        return en;
    }
}
