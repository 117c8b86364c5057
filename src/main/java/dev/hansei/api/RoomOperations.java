package dev.hansei.api;

import dev.hansei.incident.ChangeDraft;
import dev.hansei.incident.DeclaredChange;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.MilestoneRetraction;
import java.util.List;

/** What the OpenAPI document says of setting right what was said first of an incident. */
final class RoomOperations {

    static final List<ApiOperation> ALL = List.of(
            ApiOperation.write(
                    ApiOperation.ROOM + "/changes",
                    "Change the severity, the title or the time zone, and log that (commander, scribe)",
                    ChangeDraft.class,
                    DeclaredChange.class,
                    """
                    {"id": "01JEDNC333", "severity": "sev1", "reason": {"ja": "全拠点で停止している。"}}"""),
            ApiOperation.write(
                    ApiOperation.ROOM + "/milestones/retractions",
                    "Take a milestone back that was set by mistake (commander, scribe)",
                    MilestoneRetraction.class,
                    Milestone.class,
                    """
                    {"kind": "mitigated", "entry": "01JEDN7Q8R", "reason": {"ja": "まだ緩和していなかった。"}}"""));

    private RoomOperations() {}
}
