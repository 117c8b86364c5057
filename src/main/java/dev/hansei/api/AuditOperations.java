package dev.hansei.api;

import dev.hansei.effectiveness.Abandonment;
import dev.hansei.effectiveness.AbandonmentDraft;
import dev.hansei.effectiveness.AnswerDraft;
import dev.hansei.effectiveness.AuditDraft;
import dev.hansei.effectiveness.AuditFinding;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditStanding;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.CasePage;
import dev.hansei.effectiveness.ConclusionDraft;
import dev.hansei.effectiveness.MeasureCheck;
import dev.hansei.effectiveness.QualityReview;
import dev.hansei.effectiveness.ReconciliationAnswer;
import dev.hansei.effectiveness.RestJudged;
import dev.hansei.effectiveness.RestJudgement;
import dev.hansei.effectiveness.RiskAnswer;
import dev.hansei.effectiveness.RiskAnswerDraft;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import java.util.List;

/** The operations of effectiveness audits. */
final class AuditOperations {

    static final String AUDITS = "/api/audits";
    private static final String SCHEDULES = "/api/audit-schedules";
    private static final String AUDIT = AUDITS + "/{ref}";

    private AuditOperations() {}

    static final List<ApiOperation> ALL = List.of(
            ApiOperation.read(SCHEDULES, "List which flows are audited each quarter", Listed.Schedules.class, """
                {"schedules": [{"schedule": {"flow": "FLOW-0001", "incident": "INC-2023-0001", "zone": "Asia/Tokyo",
                 "firstMonth": 4, "since": "2026-04-01", "auditor": "auditor-a", "active": true}, "setBy": "manager",
                 "setAt": "2026-03-20 10:00", "next": [{"quarter": "2026-Q1", "from": "2026-04-01",
                 "until": "2026-06-30", "opens": "2026-07-01"}], "opened": []}]}\
                """),
            ApiOperation.write(
                    SCHEDULES,
                    "Have a flow audited each quarter, change that, or end it (administrator)",
                    ScheduleDraft.class,
                    ScheduleDraft.class,
                    """
                    {"flow": "FLOW-0001", "incident": "INC-2023-0001", "zone": "Asia/Tokyo", "firstMonth": 4,
                     "since": "2026-04-01", "auditor": "auditor-a", "active": true}\
                    """),
            ApiOperation.write(AUDITS, "Open an audit (auditor)", AuditDraft.class, AuditRecord.class, """
                {"zone": "Asia/Tokyo", "incident": "INC-2023-0001", "flow": "FLOW-0001",
                 "from": "2024-02-01", "until": "2024-10-31"}\
                """),
            ApiOperation.read(AUDITS, "List audits, the latest period first", Listed.Audits.class, """
                {"audits": [{"ref": "AUD-2024-0001", "incident": "INC-2023-0001", "flow": "FLOW-0001",
                 "zone": "Asia/Tokyo", "title": {"en": "Evaluation"}, "from": "2024-02-01", "until": "2024-10-31",
                 "opened": "2024-11-05", "auditor": "auditor-a"}]}\
                """),
            ApiOperation.read(AUDIT, "Tell how far an audit has come, and what is missing", AuditStanding.class, """
                {"population": 3, "judged": 2, "conforming": 2,
                 "missing": [{"code": "audit/case-not-judged", "sentence": {"en": "One case has no judgement."}}]}\
                """),
            ApiOperation.read(
                    AUDIT + "/cases",
                    "Read the cases of the period page by page, with what their records show",
                    CasePage.class,
                    """
                    {"cases": [{"ref": "CASE-2024-0001", "title": {"en": "Isolation"}, "declared": "2024-02-13",
                     "flowVersion": 1, "outcome": "executed"}]}\
                    """),
            ApiOperation.write(
                    AUDIT + "/answers",
                    "Answer a question of the reconciliation (auditor)",
                    AnswerDraft.class,
                    ReconciliationAnswer.class,
                    """
                    {"question": "work-outside", "answer": {"ja": "操作履歴と突き合わせ、ないことを確かめた。"}}\
                    """),
            ApiOperation.write(
                    AUDIT + "/checks",
                    "Tell what following the check plan of a countermeasure showed (auditor)",
                    MeasureCheck.class,
                    MeasureCheck.class,
                    """
                    {"countermeasure": "CM-2023-0001", "met": true, "note": {"en": "No change in the event history"}}\
                    """),
            ApiOperation.write(
                    AUDIT + "/judgements", "Judge a case (auditor)", AuditedCase.class, AuditedCase.class, """
                    {"specialCase": "CASE-2024-0001", "conforming": true, "judgement": {"en": "It ran as laid down."}}\
                    """),
            ApiOperation.write(
                    AUDIT + "/judgements/rest",
                    "Judge all cases that have ended without a finding and are not judged yet (auditor)",
                    RestJudgement.class,
                    RestJudged.class,
                    """
                    {"judgement": {"en": "It ran as laid down."}}\
                    """),
            ApiOperation.write(
                    AUDIT + "/quality",
                    "Record a quality review and its sample (auditor)",
                    QualityReview.class,
                    QualityReview.class,
                    """
                    {"aspect": "review-process", "sampled": ["CASE-2024-0001"], "satisfactory": true,
                     "note": {"en": "All criteria were answered."}, "chosen": {"en": "Every case"}}\
                    """),
            ApiOperation.write(
                    AUDIT + "/findings",
                    "Record a finding, or answer one in its own words or correct these by another that supersedes it (auditor)",
                    AuditFinding.class,
                    AuditFinding.class,
                    """
                    {"id": "f1", "text": {"en": "One announcement came late."}, "countermeasure": "CM-2023-0005"}\
                    """),
            ApiOperation.write(
                    AUDIT + "/risks",
                    "Say as its owner whether you accept the risk of a finding (whoever is named there)",
                    RiskAnswerDraft.class,
                    RiskAnswer.class,
                    """
                    {"finding": "f2", "confirmed": true, "reason": {"en": "It is covered until spring."}}\
                    """),
            ApiOperation.write(
                    AUDIT + "/abandonments",
                    "Abandon an audit that was opened by mistake; its period can be opened again (auditor)",
                    AbandonmentDraft.class,
                    Abandonment.class,
                    """
                    {"reason": {"ja": "期間を誤った。", "en": "The period was wrong."}}\
                    """),
            ApiOperation.write(
                    AUDIT + "/conclusions",
                    "Sign the conclusion and publish the evaluation (auditor)",
                    ConclusionDraft.class,
                    AuditRecord.class,
                    """
                    {"verdict": "effective", "text": {"ja": "有効に働いている。", "en": "They work."}}\
                    """));

    static List<String> parameters(String path) {
        return path.endsWith("/cases")
                ? List.of(
                        "limit: how many, 50 unless said, 200 at most",
                        "after: the 'after' of the page before",
                        "filter: all, open (not judged yet) or departing (judged not to conform)")
                : List.of();
    }
}
