package dev.hansei.api;

import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CheckRun;
import dev.hansei.specialcase.desk.Declaration;
import dev.hansei.specialcase.desk.Ending;
import dev.hansei.specialcase.desk.Naming;
import dev.hansei.specialcase.desk.OverrideWord;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.ProcedureDraft;
import dev.hansei.specialcase.desk.ReviewDraft;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import dev.hansei.specialcase.desk.WayBack;
import java.util.List;

/** What the OpenAPI document says of special cases. Every act may carry an {@code emergency}, and answers the case. */
final class CaseOperations {

    static final String CASES = "/api/cases";
    static final String CASE = CASES + "/{ref}";

    private static final String TOLD = """
        {"ref": "CASE-2024-0001", "flow": "FLOW-0001", "flowVersion": 1, "zone": "Asia/Tokyo",
         "title": {"en": "Drill"}, "request": {"en": "Lift it"}, "risk": {"en": "Others"}, "declared": "2024-04-15 09:30"}""";

    static final List<ApiOperation> ALL = List.of(
            act("", "Declare a special case (every role but reader)", Declaration.class, """
                {"flow": "FLOW-0001", "zone": "Asia/Tokyo", "title": {"ja": "制限の一時緩和"},
                 "request": {"ja": "訓練中だけ緩めたい。標準の仕組みは期限付きの緩和に対応していない。"},
                 "risk": {"ja": "対象を取り違えると、ほかのアカウントに及ぶ。"}, "deadline": "2024-04-24",
                 "assignments": [{"role": "business-owner", "person": "business-owner"}]}"""),
            new ApiOperation(CASES, "List special cases, the latest declared first", null, Listed.Cases.class, """
                {"cases": [{"ref": "CASE-2024-0001", "flow": "FLOW-0001", "flowVersion": 1,
                 "title": {"en": "Drill"}, "declared": "2024-04-15 09:30",
                 "overridden": true, "unconfirmed": true}]}"""),
            new ApiOperation(CASE, "Tell a special case", null, CaseRecord.class, TOLD),
            new ApiOperation(
                    CASE + "/findings", "Tell what an audit would find so far", null, Listed.Findings.class, """
                {"findings": []}"""),
            act("/assignments", "Say who acts (the case's coordinator or business owner)", Naming.class, """
                {"role": "operator", "person": "operator-a"}"""),
            act("/steps", "Finish a step of the flow (whoever holds its role in the case)", StepDone.class, """
                {"step": "announcement", "note": {"ja": "全社に知らせた。"},
                 "evidence": [{"id": "record", "fulfils": "announcement-record", "title": {"ja": "周知の記録"},
                  "sha256": "29c6c8449abc539f77a2bcff08eac33e06e0ef4c59f09664b90bfa39859b35be",
                  "effective": "2024-04-15"}]}"""),
            act("/omissions", "Say that a conditional step is not needed", StepLeftOut.class, """
                {"step": "rollback", "note": {"ja": "問題が起きなかった。"}}"""),
            act("/procedures", "Write the next edition of the procedure document (author)", ProcedureDraft.class, """
                {"title": {"ja": "緩和の手順"}, "codified": true, "rollback": {"ja": "前の版を適用する"},
                 "steps": [{"no": 1, "instruction": {"ja": "適用する"}, "expected": {"ja": "差分がない"}}],
                 "checks": [{"id": "back", "check": {"ja": "操作を試す"}, "expected": {"ja": "拒否される"}}]}"""),
            act("/reviews", "Answer the criteria for one edition (role reviewer)", ReviewDraft.class, """
                {"edition": 1, "answers": [{"criterion": "risk-reduced", "answer": "yes"}]}"""),
            act("/approvals", "Decide on one edition (role business-owner)", ApprovalDraft.class, """
                {"edition": 1, "decision": "approved", "from": "2024-04-24 10:00", "to": "2024-04-24 16:00"}"""),
            act("/performances", "Carry out the next instruction (role operator)", Performance.class, """
                {"no": 1, "asExpected": true}"""),
            act("/looks", "Check, as a second person, what was carried out (role operator)", SecondLook.class, """
                {"no": 1, "asExpected": true}"""),
            act("/checks", "Run a check of the service (role operator)", CheckRun.class, """
                {"check": "back", "passed": true}"""),
            act("/rollbacks", "Tell that the work was rolled back (role operator)", WayBack.class, """
                {"reason": {"ja": "想定外の結果"}, "restored": true}"""),
            act("/overrides", "Say, as a second person, whether an override was justified", OverrideWord.class, """
                {"override": "override-1", "justified": true, "note": {"ja": "待てば被害が広がった。"}}"""),
            act("/endings", "End the case (its coordinator or business owner)", Ending.class, """
                {"kind": "executed", "reason": {"ja": "手順書のとおりに終わった。"}}"""));

    private CaseOperations() {}

    private static ApiOperation act(String noun, String summary, Class<?> body, String example) {
        return new ApiOperation(noun.isEmpty() ? CASES : CASE + noun, summary, body, CaseRecord.class, example);
    }
}
