package dev.hansei.api;

import dev.hansei.flow.FlowDraftRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.Publishing;
import dev.hansei.flow.ResponseFlowRecord;
import java.util.List;

/** What the OpenAPI document says of response flows. */
final class FlowOperations {

    static final String FLOWS = "/api/flows";
    static final String DRAFTS = FLOWS + "/{ref}/drafts";

    private static final String FLOW = FLOWS + "/{ref}";

    private static final String VERSION = """
        {"number": 2, "effective": "2026-12-01",
         "reason": {"ja": "確認者を増やした。", "en": "A second checker was added."},
         "minimumReviewers": 2, "minimumDepartments": 2,
         "steps": [{"id": "approval", "activity": "approval", "role": "business-owner",
          "title": {"ja": "承認", "en": "Approval"},
          "evidence": [{"id": "test", "title": {"ja": "テストの証跡", "en": "Evidence of the test"}}]}],
         "criteria": [{"id": "rollback", "question": {"ja": "切り戻しは定まっているか", "en": "Is the rollback defined?"}}],
         "avoid": [{"day": "friday", "from": "16:00", "to": "23:59"}],
         "distinct": [{"one": "operator", "other": "reviewer"}]}""";

    private static final String TOLD = """
        {"ref": "FLOW-0001", "zone": "Asia/Tokyo", "title": {"ja": "特例対応フロー", "en": "Special-case flow"},
         "versions": [%s]}""".formatted(VERSION);

    private static final String DRAFT = """
        {"id": "018c3a5e-7c00-7000-8000-000000000001", "ref": "FLOW-0001", "zone": "Asia/Tokyo",
         "title": {"ja": "特例対応フロー", "en": "Special-case flow"}, "writtenAt": "2026-11-25T03:00:00Z",
         "version": %s}""".formatted(VERSION);

    static final List<ApiOperation> ALL = List.of(
            ApiOperation.read(FLOWS, "List response flows", Listed.Flows.class, """
                {"flows": [{"ref": "FLOW-0001", "zone": "Asia/Tokyo", "title": {"ja": "特例対応フロー"},
                 "versions": [1], "drafted": 2}]}"""),
            ApiOperation.write(
                    FLOWS,
                    "Draft the first version of a flow (editor, business-owner)",
                    ResponseFlowRecord.class,
                    FlowDraftRecord.class,
                    TOLD),
            ApiOperation.read(FLOW, "Tell a flow with its published versions", ResponseFlowRecord.class, TOLD),
            ApiOperation.read(
                    FLOW + "/versions/{number}", "Tell one published version", FlowVersionRecord.class, VERSION),
            ApiOperation.read(FLOW + "/draft", "Tell the draft of the next version", FlowDraftRecord.class, DRAFT),
            ApiOperation.write(
                    DRAFTS,
                    "Save the draft of the next version (editor, business-owner)",
                    FlowVersionRecord.class,
                    FlowDraftRecord.class,
                    VERSION),
            ApiOperation.write(
                    FLOW + "/publications",
                    "Publish the draft that was read (business-owner, none of its writers)",
                    Publishing.class,
                    FlowVersionRecord.class,
                    """
                    {"draft": "018c3a5e-7c00-7000-8000-000000000001"}"""));

    private FlowOperations() {}
}
