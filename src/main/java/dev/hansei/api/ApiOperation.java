package dev.hansei.api;

import dev.hansei.customer.AffectedCorrection;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.incident.AffectedDraft;
import dev.hansei.incident.AffectedService;
import dev.hansei.incident.AssignmentDraft;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.HandOver;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.Retraction;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.RoleRelease;
import dev.hansei.incident.StateChange;
import dev.hansei.incident.StateNote;
import dev.hansei.incident.WindowClosing;
import dev.hansei.incident.room.EntryHistory;
import dev.hansei.incident.room.IncidentRoom;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the OpenAPI document says of one operation.
 *
 * @param summary who may do what, in one line
 * @param body the record that is sent, or null where something is read
 * @param answer the record that is answered
 * @param example a body that is taken, or part of an answer that is given
 */
record ApiOperation(String path, String summary, Class<?> body, Class<?> answer, String example) {

    private static final String TOKENS = "/api/tokens";
    private static final String INCIDENTS = "/api/incidents";
    static final String ROOM = INCIDENTS + "/{ref}";
    private static final String TIMELINE = ROOM + "/timeline";

    private static final List<ApiOperation> OF_INCIDENTS = List.of(
            write(
                    INCIDENTS,
                    "Declare an incident (every role but reader)",
                    IncidentDraft.class,
                    IncidentRecord.class,
                    """
                    {"zone": "Asia/Tokyo", "title": {"ja": "操作ができない障害"}, "severity": "sev1",
                     "declared": "2023-12-05 17:27",
                     "window": {"id": "w1", "extent": "full", "from": "2023-12-05 17:15", "scope": {"ja": "すべてのアカウント"}}}\
                    """),
            read(INCIDENTS, "List incidents, the latest declared first", Listed.Incidents.class, """
                {"incidents": [{"ref": "INC-2023-0001", "zone": "Asia/Tokyo", "title": {"ja": "操作ができない障害"},
                 "severity": "sev1", "declared": "2023-12-05 17:27", "status": "open", "openWindows": 1}]}\
                """),
            read(ROOM, "Tell how an incident stands", IncidentRoom.class, """
                {"ref": "INC-2023-0001", "zone": "Asia/Tokyo", "title": {"ja": "操作ができない障害"}, "severity": "sev1",
                 "declared": "2023-12-05 17:27", "status": "open",
                 "times": [{"kind": "to-detect", "length": "PT12M", "about": false, "from": "e1", "to": "e2"}],
                 "counts": {"all": 12, "standing": 11, "customer": 7, "withoutJapanese": 0, "withoutEnglish": 3}}\
                """),
            write(TIMELINE, "Log an entry (commander, scribe, operator)", EntryRecord.class, EntryRow.class, """
                {"id": "01JEDN7Q8R", "at": "2023-12-05 17:27頃", "kind": "detection",
                 "text": {"ja": "お客様からの問い合わせで気付いた。"}}\
                """),
            read(TIMELINE, "Read a timeline page by page", Listed.Entries.class, """
                {"zone": "Asia/Tokyo", "entries": [{"row": "018c3a5e-7c00-7000-8000-000000000001",
                 "entry": {"id": "01JEDN7Q8R", "at": "2023-12-05 17:27頃", "kind": "detection", "visibility": "internal",
                 "text": {"ja": "お客様からの問い合わせで気付いた。"}}, "recordedAt": "2023-12-05T08:28:00Z", "timing": "on-time"}]}\
                """),
            read(TIMELINE + "/{id}", "Tell an entry with all that was said in its place", EntryHistory.class, """
                {"zone": "Asia/Tokyo", "row": {"entry": {"id": "01JEDN7Q8R", "at": "2023-12-05 17:27", "kind": "event",
                 "text": {"en": "Down"}}, "timing": "on-time", "supersededBy": "01JEDN9000"}}\
                """),
            write(
                    TIMELINE + "/{id}/corrections",
                    "Put an entry in the place of this one (commander, scribe)",
                    EntryRecord.class,
                    EntryRow.class,
                    """
                    {"id": "01JEDN9000", "at": "2023-12-05 17:26", "kind": "detection",
                     "text": {"ja": "お客様からの問い合わせで気付いた。"}, "reason": {"ja": "時計のずれ"}}\
                    """),
            write(
                    TIMELINE + "/{id}/translations",
                    "Add the language that this entry lacks (commander, scribe)",
                    TranslationDraft.class,
                    EntryRow.class,
                    """
                    {"id": "01JEDNA111", "language": "en", "text": "Enquiries from customers told us."}\
                    """),
            write(
                    ROOM + "/milestones",
                    "Set or move a milestone (commander, scribe)",
                    Milestone.class,
                    Milestone.class,
                    """
                    {"kind": "detected", "entry": "01JEDN7Q8R"}\
                    """),
            write(
                    ROOM + "/assignments",
                    "Give someone a role in the room (commander; scribe for all roles but commander)",
                    AssignmentDraft.class,
                    RoleAssignment.class,
                    """
                    {"role": "scribe", "person": "platform-a"}\
                    """),
            write(ROOM + "/handovers", "Hand the command over (commander)", HandOver.class, RoleAssignment.class, """
                {"id": "01JEDNB222", "person": "manager", "text": {"ja": "交代のため"}}\
                """),
            write(
                    ROOM + "/releases",
                    "Take a role from someone who has it (commander)",
                    RoleRelease.class,
                    RoleAssignment.class,
                    """
                    {"role": "scribe", "person": "platform-a", "reason": {"ja": "別の人の指名でした。"}}\
                    """),
            write(
                    ROOM + "/windows",
                    "Open an impact window (commander, scribe)",
                    ImpactWindow.class,
                    ImpactWindow.class,
                    """
                    {"id": "w1", "extent": "full", "from": "2023-12-05 17:15", "scope": {"ja": "すべてのアカウント"}}\
                    """),
            write(
                    ROOM + "/windows/{id}/closures",
                    "Close this impact window (commander, scribe)",
                    WindowClosing.class,
                    ImpactWindow.class,
                    """
                    {"id": "w1-closed", "to": "2023-12-05 17:40"}\
                    """),
            write(
                    ROOM + "/windows/{id}/retractions",
                    "Take this impact window back, because it never was (commander, scribe)",
                    Retraction.class,
                    ImpactWindow.class,
                    """
                    {"id": "w1-wrong", "reason": {"ja": "別の障害の時間帯でした。"}}\
                    """),
            write(
                    ROOM + "/services/{id}/retractions",
                    "Take this affected service back (commander, scribe)",
                    Retraction.class,
                    AffectedService.class,
                    """
                    {"id": "portal-wrong", "reason": {"ja": "影響はありませんでした。"}}\
                    """),
            write(
                    ROOM + "/affected/{id}/corrections",
                    "Say anew which accounts of this customer are touched; none where it is not (commander, scribe)",
                    AffectedCorrection.class,
                    AffectedRecord.class,
                    """
                    {"accounts": ["900000010002"], "windows": [], "reason": {"ja": "番号の誤り"}}\
                    """),
            write(
                    ROOM + "/services",
                    "Add an affected service (commander, scribe)",
                    AffectedService.class,
                    AffectedService.class,
                    """
                    {"id": "portal", "name": {"ja": "会員向けポータル", "en": "Members' portal"}}\
                    """),
            write(
                    ROOM + "/affected",
                    "Say which accounts of a customer are touched (commander, scribe)",
                    AffectedDraft.class,
                    AffectedRecord.class,
                    """
                    {"customer": "CUS-0001", "accounts": ["900000010001"], "windows": ["w1"]}\
                    """),
            write(ROOM + "/resolutions", "Resolve the incident (commander)", StateNote.class, StateChange.class, """
                {"note": {"ja": "復旧と報告を終えた。"}}\
                """),
            write(
                    ROOM + "/reopenings",
                    "Reopen a resolved incident (commander)",
                    StateNote.class,
                    StateChange.class,
                    """
                    {"note": {"ja": "同じ症状が再び出ている。"}}\
                    """));

    private static final List<ApiOperation> OF_TOKENS = List.of(read(
            TOKENS,
            "List one's own tokens, and for an administrator those of all accounts, the newest first; never the tokens"
                    + " themselves",
            Listed.Tokens.class,
            """
            {"tokens": [{"id": "018c3a5e-7c00-7000-8000-000000000001", "owner": "operator-a", "label": "Deployment",
             "scope": "api", "roles": ["operator"], "issued": "2023-12-05T08:28:00Z", "expires": "2024-03-04T08:28:00Z",
             "lastUsed": "2023-12-06T00:15:00Z", "expired": false}]}\
            """));

    static final List<ApiOperation> ALL = Stream.of(
                    OF_TOKENS,
                    OF_INCIDENTS,
                    RoomOperations.ALL,
                    MeasureOperations.ALL,
                    CaseOperations.ALL,
                    AuditOperations.ALL,
                    FlowOperations.ALL)
            .flatMap(List::stream)
            .toList();

    /** What it is grouped under. */
    String tag() {
        if (path.startsWith(MeasureOperations.LIST)) {
            return "Countermeasures";
        }
        if (path.startsWith(CaseOperations.CASES)) {
            return "Special cases";
        }
        if (path.startsWith(AuditOperations.AUDITS)) {
            return "Audits";
        }
        if (path.equals(TOKENS)) {
            return "Access";
        }
        if (path.startsWith(FlowOperations.FLOWS)) {
            return "Response flows";
        }
        return path.contains("/timeline") ? "Timeline" : "Incidents";
    }

    boolean writes() {
        return body != null;
    }

    /** Whether an If-Match header makes it depend on how the incident or case stood. */
    boolean decides() {
        return writes()
                && (path.startsWith(MeasureOperations.ONE)
                        || path.startsWith(CaseOperations.CASE + "/")
                        || path.equals(FlowOperations.DRAFTS)
                        || path.startsWith(ROOM) && !path.startsWith(TIMELINE));
    }

    /** The query parameters, each with what it asks for. */
    List<String> parameters() {
        if (path.startsWith(AuditOperations.AUDITS)) {
            return AuditOperations.parameters(path);
        }
        List<String> paging =
                List.of("limit: how many, 50 unless said, 200 at most", "after: a cursor; what follows it");
        if (path.equals(CaseOperations.CASES) && !writes()) {
            return paging;
        }
        if (writes()
                || path.contains("{id}")
                || path.equals(ROOM)
                || path.equals(TOKENS)
                || path.startsWith(CaseOperations.CASES)
                || path.startsWith(FlowOperations.FLOWS)) {
            return List.of();
        }
        if (path.startsWith(MeasureOperations.LIST)) {
            return path.equals(MeasureOperations.LIST) ? MeasureOperations.PARAMETERS : List.of();
        }
        return path.equals(INCIDENTS)
                ? paging
                : List.of(
                        paging.get(0),
                        paging.get(1),
                        "before: a cursor, or 'end'; what comes before it",
                        "around: a time such as 2023-12-05 17:15; entries on both sides of it",
                        "since: the row of an entry; what was stored after it, in the order of storing",
                        "kind: only entries of this kind",
                        "visibility: internal or customer",
                        "person: the key of the person who acted",
                        "missing: ja or en; only entries that lack this language",
                        "text: only entries that hold this text, whatever its case or width",
                        "standing: true for entries that no other one corrects");
    }

    static ApiOperation write(String path, String summary, Class<?> body, Class<?> answer, String example) {
        return new ApiOperation(path, summary, body, answer, example);
    }

    static ApiOperation read(String path, String summary, Class<?> answer, String example) {
        return new ApiOperation(path, summary, null, answer, example);
    }
}
