package dev.hansei.auditing;

import dev.hansei.effectiveness.AuditReader;
import dev.hansei.effectiveness.Conclusion;
import dev.hansei.effectiveness.QualityReview;
import dev.hansei.specialcase.Outcome;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of audits; the Japanese ones are in messages/audit_ja.properties. */
@MessageBundle("audit")
public interface AuditWords {

    @Message("Effectiveness audits")
    String audits();

    @Message("No audit yet. Open one for a period: the cases are collected for you.")
    String noAudits();

    @Message("Open an audit")
    String open();

    @Message("Quarters without an audit")
    String unaudited();

    @Message("Every ended quarter that has special cases has been audited.")
    String allAudited();

    @Message("Quarter")
    String quarter();

    @Message("Special cases")
    String cases();

    @Message("Title")
    String title();

    @Message("Reference")
    String reference();

    @Message("Period")
    String period();

    @Message("Response flow")
    String flow();

    @Message("Incident")
    String incident();

    @Message("Conclusion")
    String conclusion();

    @Message("Time zone")
    String zone();

    @Message("First day")
    String from();

    @Message("Last day")
    String until();

    @Message("Countermeasures (all of the incident where none is named)")
    String measuresHint();

    @Message("Title (the period where it is left empty)")
    String titleHint();

    @Message("Auditor")
    String auditor();

    @Message("Open")
    String unsigned();

    @Message("Read the evaluation as it stands")
    String draft();

    @Message("Read the signed evaluation")
    String evaluation();

    @Message("1. Collected")
    String collect();

    @Message("2. Reconciliation")
    String reconcile();

    @Message("Answer each question, so that it is known that no case is missing.")
    String reconcileLead();

    @Message("3. Judgement of the cases")
    String judge();

    @Message("4. Check plans of the countermeasures")
    String check();

    @Message("5. Quality review")
    String quality();

    @Message("6. Findings")
    String findings();

    @Message("7. Conclusion")
    String conclude();

    @Message("Answer")
    String answer();

    @Message("Answer again")
    String answerAgain();

    @Message("In Japanese")
    String japanese();

    @Message("In English")
    String english();

    @Message("Record")
    String save();

    @Message("Cases and steps")
    String matrix();

    @Message("Judgement")
    String judgement();

    @Message("Conforms")
    String conforms();

    @Message("Does not conform")
    String departs();

    @Message("not judged yet")
    String notJudged();

    @Message("The record shows no departure from the flow.")
    String noFindings();

    @Message("Judge")
    String judgeCase();

    @Message("Judge again")
    String judgeAgain();

    @Message("Judge all remaining cases that ended without a finding as conforming")
    String judgeRest();

    @Message("No cases here.")
    String noCases();

    @Message("More cases")
    String more();

    @Message("Show")
    String filterLabel();

    @Message("Criterion")
    String criterion();

    @Message("Method")
    String method();

    @Message("It has no check plan.")
    String noPlan();

    @Message("The criterion is met")
    String met();

    @Message("The criterion is not met")
    String notMet();

    @Message("{#if signed}not recorded in this audit{#else}not checked yet{/if}")
    String notChecked(boolean signed);

    @Message("What was looked at, and what it showed")
    String note();

    @Message("As defined")
    String satisfactory();

    @Message("To be improved")
    String unsatisfactory();

    @Message("not reviewed yet")
    String notReviewed();

    @Message("Cases examined (references)")
    String sampled();

    @Message("How they were chosen")
    String chosen();

    @Message("No finding.")
    String noFinding();

    @Message("What is deficient")
    String findingText();

    @Message("Answer this finding")
    String answerFinding();

    @Message("Countermeasure that addresses it")
    String byMeasure();

    @Message("Owner of the accepted risk")
    String acceptedBy();

    @Message("Open")
    String findingOpen();

    @Message("Needed before signing")
    String missing();

    @Message("Nothing stands in the way of signing.")
    String nothingMissing();

    @Message("What rules out the verdict “effective”")
    String against();

    @Message("Verdict")
    String verdictLabel();

    @Message("Conclusion in words")
    String conclusionText();

    @Message("Completeness")
    String completeness();

    @Message("Sign")
    String sign();

    @Message("Signing freezes the evaluation and adds it to the postmortem. It cannot be undone.")
    String signHint();

    @Message("SHA-256 of what the conclusion stands on")
    String snapshot();

    @Message("Quarterly reports")
    String quarters();

    @Message("Read")
    String quarterRead();

    @Message("Steps of the audit")
    String steps();

    @Message("open")
    String openOutcome();

    @Message("{judged} of {all} judged")
    String progress(int judged, int all);

    @Message("{conforming} of {judged} conform")
    String conformingOf(int conforming, int judged);

    @Message("Version {number}")
    String version(int number);

    @Message("at least {days} days in operation")
    String days(int days);

    @Message("Verifier: {name}")
    String verifier(String name);

    @Message("Owner: {name}")
    String owner(String name);

    @Message("{#if count == 1}1 piece{#else}{count} pieces{/if} of evidence")
    String evidence(int count);

    @Message("Answered by {ref}")
    String answeredBy(String ref);

    @Message("Risk accepted by {name}")
    String riskOf(String name);

    @Message("{sampled} of {all} cases")
    String sampledOf(int sampled, int all);

    @Message("Signed by {name}, {at}")
    String signedBy(String name, String at);

    @Message("{#when verdict}{#is EFFECTIVE}Effective{#is PARTLY_EFFECTIVE}Partly effective{#is INEFFECTIVE}Not"
            + " effective{#is INSUFFICIENT_DATA}Too little data{/when}")
    String verdict(Conclusion.Verdict verdict);

    @Message("{#when aspect}{#is REVIEW_PROCESS}Review process{#is APPROVAL_PROCESS}Approval process{#is"
            + " PROCEDURE_DOCUMENTS}Procedure documents{/when}")
    String aspect(QualityReview.Aspect aspect);

    @Message("{#when kind}{#is EXECUTED}executed{#is UNNECESSARY}found unnecessary{#is WITHDRAWN}withdrawn{#is"
            + " ROLLED_BACK}rolled back{/when}")
    String outcome(Outcome.Kind kind);

    @Message("{#when filter}{#is ALL}All{#is OPEN}Not judged yet{#is DEPARTING}Not conforming{/when}")
    String filter(AuditReader.Filter filter);
}
