package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.specialcase.conformance.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules of audits say when they say no. */
final class AuditProblems {

    /** Enough of a long list to go on with. */
    private static final int NAMED = 20;

    private AuditProblems() {}

    static Problem.Refused outsidePeriod(String ref, String flow) {
        return refused(
                "audit/case-outside-period",
                ref + " は、評価期間内に " + flow + " のもとで発生した特例対応ではありません。評価の対象から外すか、期間を改めてください。",
                ref + " is not a special case of " + flow
                        + " declared in the period. Leave it out, or change the period.");
    }

    static Problem.Refused caseOpen(String ref) {
        return refused(
                "audit/case-open",
                ref + " はまだ終了していないため、適合と判定できません。終了を記録してから判定してください。",
                ref + " has not ended, so it cannot be judged conforming yet. Record its outcome first.");
    }

    static Problem.Refused notConforming(String ref, List<Finding> findings) {
        String ja = findings.stream().map(finding -> finding.reason().ja()).collect(Collectors.joining());
        String en = findings.stream().map(finding -> finding.reason().en()).collect(Collectors.joining(" "));
        return refused(
                "audit/case-not-conforming",
                ref + " は適合と判定できません。" + ja + "判定を改めるか、記録を補ってください。",
                ref + " cannot be judged conforming. " + en + " Change the judgement, or complete the record.");
    }

    static Problem.Refused notJudged(List<String> missing) {
        return refused(
                "audit/case-not-judged",
                "評価期間内の特例対応のうち、判定のないものがあります（" + ja(missing) + "）。すべて判定してから結論に署名してください。",
                "Special cases of the period have no judgement (" + en(missing)
                        + "). Judge every case before the conclusion is signed.");
    }

    static Problem.Refused signerOwns(String signer, String measure) {
        return refused(
                "audit/signer-owns-countermeasure",
                signer + " は " + measure + " の責任者のため、結論に署名できません。別の人が署名してください。",
                signer + " owns " + measure + " and so cannot sign the conclusion. Let someone else sign.");
    }

    static Problem.Refused signerAccepts(String signer) {
        return refused(
                "audit/signer-accepts-risk",
                signer + " は指摘のリスクを受容した本人のため、結論に署名できません。別の人が署名してください。",
                signer + " accepted the risk of a finding and so cannot sign the conclusion. Let someone else sign.");
    }

    static Problem.Refused signerTookPart(String signer, String ref) {
        return refused(
                "audit/signer-took-part",
                signer + " は評価の対象である " + ref + " に関わったため、結論に署名できません。別の人が署名してください。",
                signer + " took part in " + ref + ", which is audited here, and so cannot sign the conclusion."
                        + " Let someone else sign.");
    }

    static Problem.Refused nothingEvaluated() {
        return refused(
                "audit/nothing-evaluated",
                "評価の対象となる再発防止策がないため、「有効」と結論できません。対象の再発防止策を挙げてください。",
                "The conclusion cannot be 'effective' without a countermeasure under evaluation. Name those it is"
                        + " about.");
    }

    static Problem.Refused openFindings(List<String> open) {
        return refused(
                "audit/open-finding",
                "未解決の指摘があるため「有効」と結論できません（" + ja(open) + "）。対策またはリスク受容で指摘を閉じるか、結論を改めてください。",
                "The conclusion cannot be 'effective' over what is still open (" + en(open)
                        + "). Answer it with a countermeasure or an accepted risk, or conclude otherwise.");
    }

    static Problem.Refused qualityNotReviewed() {
        return refused(
                "audit/quality-not-reviewed",
                "レビュー、承認、手順書のすべてを確認するまで「有効」と結論できません。残りの品質レビューを記録してください。",
                "The conclusion cannot be 'effective' before the review process, the approval process and the procedure"
                        + " documents have all been examined. Record the missing quality reviews.");
    }

    static Problem.Refused planMissing(String measure) {
        return refused(
                "audit/check-plan-missing",
                measure + " には確認計画がないため、「有効」と結論できません。基準、方法、確認者、待つ日数を定めてください。",
                measure + " has no check plan, so the conclusion cannot be 'effective'. Write its criterion, method,"
                        + " verifier and minimum wait.");
    }

    static Problem.Refused verifierOwns(String measure) {
        return refused(
                "audit/verifier-owns",
                measure + " の確認者が責任者本人のため、「有効」と結論できません。別の人が確認してください。",
                "The verifier of " + measure + " is its owner, so the conclusion cannot be 'effective'."
                        + " Let someone else check it.");
    }

    static Problem.Refused notInOperation(String measure) {
        return refused(
                "audit/not-in-operation",
                measure + " は運用を始めていないため、「有効」と結論できません。運用の開始を記録してから評価してください。",
                measure + " is not in operation, so the conclusion cannot be 'effective'. Record when it went into"
                        + " operation, and evaluate it then.");
    }

    static Problem.Refused operatedTooBriefly(String measure, int days) {
        return refused(
                "audit/operated-too-briefly",
                measure + " は運用の開始から" + days + "日がたっていないため、「有効」と結論できません。確認計画の日数を待つか、「データ不足」と結論してください。",
                measure + " has not been in operation for " + days
                        + " days yet, so the conclusion cannot be 'effective'."
                        + " Wait as its check plan says, or conclude that there is too little data.");
    }

    static Problem.Refused evidenceMissing(String measure) {
        return refused(
                "audit/evidence-missing",
                measure + " には証跡がないため、「有効」と結論できません。実施を示す証跡を再発防止策に添えてください。",
                measure
                        + " has no evidence, so the conclusion cannot be 'effective'. Attach what shows that it was"
                        + " done.");
    }

    private static String ja(List<String> names) {
        int more = names.size() - NAMED;
        return shown(names, "、") + (more > 0 ? "、ほか" + more + "件" : "");
    }

    private static String en(List<String> names) {
        int more = names.size() - NAMED;
        return shown(names, ", ") + (more > 0 ? " and " + more + " more" : "");
    }

    private static String shown(List<String> names, String between) {
        return names.stream().limit(NAMED).collect(Collectors.joining(between));
    }

    static Problem.Refused refused(String code, String ja, String en) {
        return new Problem.Refused(code, Bilingual.of(ja, en));
    }
}
