package dev.hansei.api;

import dev.hansei.base.Evidence;
import dev.hansei.countermeasure.CheckPlanDraft;
import dev.hansei.countermeasure.CountermeasureDraft;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.ProgressNote;
import dev.hansei.countermeasure.PromiseDraft;
import dev.hansei.countermeasure.ReassignmentDraft;
import java.util.List;

/** What the OpenAPI document says of the operations about countermeasures. */
final class MeasureOperations {

    static final String LIST = "/api/countermeasures";
    static final String ONE = LIST + "/{ref}";

    static final List<String> PARAMETERS = List.of(
            "limit: how many, 50 unless said, 200 at most",
            "after: a cursor; what follows it",
            "incident: only measures that answer this incident",
            "kind: interim, permanent or lateral",
            "state: proposed, promised, done, in-operation, verified, reopened or withdrawn",
            "owner: the key of the person who answers for it now",
            "overdue: true for those whose promise has passed",
            "open: true for those that something is still to be done about");

    private static final String DIGEST = "410308ff0efd6bb19b2cfa45e3d9b6cd7aec82dd968254281e075fe41895705a";
    private static final String EVIDENCE = """
            {"id": "permission-set", "title": {"en": "The permission set as deployed"},
             "sha256": "%s", "href": "https://evidence.example.com/permission-set",
             "effective": "2024-02-01"}""".formatted(DIGEST);

    static final List<ApiOperation> ALL = List.of(
            ApiOperation.write(
                    LIST,
                    "Propose a measure, and promise a date where one is said (every role but reader)",
                    CountermeasureDraft.class,
                    CountermeasureRecord.class,
                    """
                {"incident": "INC-2023-0001", "kind": "permanent", "title": {"ja": "権限の局所化"}, "owner": "platform-a",
                 "addresses": ["role-not-minimal"], "due": "2024-01"}"""),
            ApiOperation.read(LIST, "List measures, those recorded last first", Listed.Countermeasures.class, """
                {"countermeasures": [{"ref": "CM-2023-0001", "incident": "INC-2023-0001", "zone": "Asia/Tokyo",
                 "kind": "permanent", "title": {"ja": "権限の局所化"}, "owner": "platform-a", "state": "promised",
                 "due": "2024-01", "overdue": false, "open": true}]}"""),
            ApiOperation.read(ONE, "Tell a measure and how it stands", Listed.Countermeasure.class, """
                {"zone": "Asia/Tokyo", "standing": {"ref": "CM-2023-0001", "state": "promised", "due": "2024-01"},
                 "record": {"ref": "CM-2023-0001", "history": [{"status": "promised", "at": "2023-12-06",
                 "due": "2024-01"}]}}"""),
            verb(
                    "promises",
                    "Promise a date, or another one with its reason (owner, commander, business owner)",
                    PromiseDraft.class,
                    """
                {"due": "2024-02", "note": {"ja": "部品の納期が延びたため"}}"""),
            verb(
                    "completions",
                    "Record that it is done, with evidence (owner, commander, business owner)",
                    ProgressNote.class,
                    """
                {"at": "2024-02-01", "evidence": [%s]}""".formatted(EVIDENCE)),
            verb(
                    "operations",
                    "Record that it is in operation (owner, commander, business owner)",
                    ProgressNote.class,
                    """
                {"at": "2024-02-01"}"""),
            verb(
                    "check-plan",
                    "Write how it will be checked, once (owner, auditor, reviewer, commander, business owner)",
                    CheckPlanDraft.class,
                    """
                {"criterion": {"en": "Not one change to the Root OU"}, "method": {"en": "Extract the full event history"},
                 "verifier": "auditor-a", "minimumDays": 90}"""),
            verb(
                    "verifications",
                    "Record that its check showed it to work (the verifier of the plan)",
                    ProgressNote.class,
                    """
                {"note": {"en": "Not one in 280 days"}, "evidence": [%s]}""".formatted(EVIDENCE)),
            verb(
                    "reopenings",
                    "Take it up again, as ineffective (verifier, auditor, reviewer, commander, business owner)",
                    ProgressNote.class,
                    """
                {"note": {"en": "The same change was made again on 2024-03-01"}}"""),
            verb("withdrawals", "Withdraw it, with a reason (commander, business owner)", ProgressNote.class, """
                {"note": {"en": "The system is shut down"}}"""),
            verb("evidence", "Add evidence (owner, verifier, commander, business owner)", Evidence.class, EVIDENCE),
            verb(
                    "reassignments",
                    "Hand over the measure, or its check (owner, commander, business owner; auditor)",
                    ReassignmentDraft.class,
                    """
                {"duty": "owner", "person": "platform-b", "reason": {"en": "Moved to another team"}}"""));

    private MeasureOperations() {}

    private static ApiOperation verb(String noun, String summary, Class<?> body, String example) {
        return ApiOperation.write(ONE + "/" + noun, summary, body, CountermeasureRecord.class, example);
    }
}
