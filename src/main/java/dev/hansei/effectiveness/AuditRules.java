package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Conformance;
import dev.hansei.specialcase.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit may say of its cases, and when it may be signed. */
final class AuditRules {

    private AuditRules() {}

    /** @throws Problem.Refused naming the first rule that says no */
    static void check(
            AuditRecord audit, ResponseFlowRecord flow, List<CaseRecord> cases, List<CountermeasureRecord> measures) {
        List<CaseRecord> population =
                cases.stream().filter(record -> within(audit, record)).toList();
        audit.cases().forEach(judged -> judge(audit, judged, flow, population));
        if (audit.conclusion() != null) {
            everyCaseIsJudged(audit, population);
            signerOwnsNothing(audit, measures);
            signerAcceptsNothing(audit);
            if (audit.conclusion().verdict() == Conclusion.Verdict.EFFECTIVE) {
                nothingSpeaksAgainst(audit);
            }
        }
    }

    /** A case belongs to the period in which it was declared, by the audit's own calendar. */
    private static boolean within(AuditRecord audit, CaseRecord record) {
        LocalDate declared = record.declared().instant().atZone(audit.zone()).toLocalDate();
        return !declared.isBefore(audit.from()) && !declared.isAfter(audit.until());
    }

    private static void judge(
            AuditRecord audit, AuditedCase judged, ResponseFlowRecord flow, List<CaseRecord> population) {
        CaseRecord record = population.stream()
                .filter(each -> each.ref().equals(judged.specialCase()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "audit/case-outside-period",
                        judged.specialCase() + " は、評価期間内に " + flow.ref()
                                + " のもとで発生した特例対応ではありません。評価の対象から外すか、期間を改めてください。",
                        judged.specialCase() + " is not a special case of " + flow.ref()
                                + " declared in the period. Leave it out, or change the period."));
        if (judged.conforming() && record.outcome() == null) {
            throw refused(
                    "audit/case-open",
                    record.ref() + " はまだ終了していないため、適合と判定できません。終了を記録してから判定してください。",
                    record.ref() + " has not ended, so it cannot be judged conforming yet. Record its outcome first.");
        }
        List<Finding> findings = Conformance.of(flow.version(record.flowVersion()), record);
        if (judged.conforming() && !findings.isEmpty()) {
            String ja = findings.stream().map(finding -> finding.reason().ja()).collect(Collectors.joining());
            String en = findings.stream().map(finding -> finding.reason().en()).collect(Collectors.joining(" "));
            throw refused(
                    "audit/case-not-conforming",
                    record.ref() + " は適合と判定できません。" + ja + "判定を改めるか、記録を補ってください。",
                    record.ref() + " cannot be judged conforming. " + en
                            + " Change the judgement, or complete the record.");
        }
    }

    private static void everyCaseIsJudged(AuditRecord audit, List<CaseRecord> population) {
        Set<String> judged =
                audit.cases().stream().map(AuditedCase::specialCase).collect(Collectors.toSet());
        List<String> missing = population.stream()
                .map(CaseRecord::ref)
                .filter(ref -> !judged.contains(ref))
                .toList();
        if (!missing.isEmpty()) {
            throw refused(
                    "audit/case-not-judged",
                    "評価期間内の特例対応のうち、判定のないものがあります（" + String.join("、", missing) + "）。すべて判定してから結論に署名してください。",
                    "Special cases of the period have no judgement (" + String.join(", ", missing)
                            + "). Judge every case before the conclusion is signed.");
        }
    }

    private static void signerOwnsNothing(AuditRecord audit, List<CountermeasureRecord> measures) {
        String signer = audit.conclusion().signer();
        measures.stream()
                .filter(measure -> audit.countermeasures().contains(measure.ref()))
                .filter(measure -> measure.owners().contains(signer))
                .findFirst()
                .ifPresent(measure -> {
                    throw refused(
                            "audit/signer-owns-countermeasure",
                            signer + " は " + measure.ref() + " の責任者のため、結論に署名できません。別の人が署名してください。",
                            signer + " owns " + measure.ref()
                                    + " and so cannot sign the conclusion. Let someone else sign.");
                });
    }

    private static void signerAcceptsNothing(AuditRecord audit) {
        String signer = audit.conclusion().signer();
        if (audit.currentFindings().stream().anyMatch(finding -> signer.equals(finding.acceptedBy()))) {
            throw refused(
                    "audit/signer-accepts-risk",
                    signer + " は指摘のリスクを受容した本人のため、結論に署名できません。別の人が署名してください。",
                    signer
                            + " accepted the risk of a finding and so cannot sign the conclusion. Let someone else sign.");
        }
    }

    private static void nothingSpeaksAgainst(AuditRecord audit) {
        if (audit.countermeasures().isEmpty()) {
            throw refused(
                    "audit/nothing-evaluated",
                    "評価の対象となる再発防止策がないため、「有効」と結論できません。対象の再発防止策を挙げてください。",
                    "The conclusion cannot be 'effective' without a countermeasure under evaluation. Name those it is about.");
        }
        List<String> open = Stream.of(
                        audit.currentFindings().stream()
                                .filter(AuditFinding::open)
                                .map(AuditFinding::id),
                        audit.cases().stream()
                                .filter(judged -> !judged.conforming())
                                .map(AuditedCase::specialCase),
                        audit.quality().stream()
                                .filter(review -> !review.satisfactory())
                                .map(review -> review.aspect()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')))
                .flatMap(Function.identity())
                .toList();
        if (!open.isEmpty()) {
            throw refused(
                    "audit/open-finding",
                    "未解決の指摘があるため「有効」と結論できません（" + String.join("、", open) + "）。対策またはリスク受容で指摘を閉じるか、結論を改めてください。",
                    "The conclusion cannot be 'effective' over what is still open (" + String.join(", ", open)
                            + "). Answer it with a countermeasure or an accepted risk, or conclude otherwise.");
        }
        if (audit.quality().stream().map(QualityReview::aspect).distinct().count()
                < QualityReview.Aspect.values().length) {
            throw refused(
                    "audit/quality-not-reviewed",
                    "レビュー、承認、手順書のすべてを確認するまで「有効」と結論できません。残りの品質レビューを記録してください。",
                    "The conclusion cannot be 'effective' before the review process, the approval process and the procedure"
                            + " documents have all been examined. Record the missing quality reviews.");
        }
    }

    private static Problem.Refused refused(String code, String ja, String en) {
        return new Problem.Refused(code, Bilingual.of(ja, en));
    }
}
