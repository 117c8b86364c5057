package dev.hansei.incident.pages;

import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.Severity;
import dev.hansei.incident.Source;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of incidents and their rooms; the Japanese ones are in messages/room_ja.properties. */
@MessageBundle("room")
public interface RoomWords {

    @Message("Incidents")
    String incidents();

    @Message("No incident yet. Declare one as soon as something looks wrong: a title is enough.")
    String noIncidents();

    @Message("No open incidents.")
    String noneOpen();

    @Message("Declare an incident")
    String declare();

    @Message("What is happening")
    String whatHappens();

    @Message("Severity")
    String severityLabel();

    @Message("Time zone")
    String zone();

    @Message("Customers are affected now")
    String impactNow();

    @Message("Reference")
    String reference();

    @Message("Title")
    String title();

    @Message("Declared")
    String declared();

    @Message("State")
    String state();

    @Message("Open")
    String open();

    @Message("Resolved")
    String resolved();

    @Message("Commander")
    String commander();

    @Message("nobody yet")
    String nobody();

    @Message("Earlier incidents")
    String earlierIncidents();

    @Message("Timeline")
    String timeline();

    @Message("Earlier entries")
    String earlier();

    @Message("Later entries")
    String later();

    @Message("Search")
    String search();

    @Message("Text")
    String text();

    @Message("Kind")
    String kindLabel();

    @Message("any")
    String any();

    @Message("Visible to")
    String visibleTo();

    @Message("Internal")
    String internal();

    @Message("Customers")
    String customers();

    @Message("Translation missing")
    String missingLabel();

    @Message("Jump to time")
    String jump();

    @Message("Show")
    String show();

    @Message("All entries")
    String all();

    @Message("No entry yet. Type what happens below and press Enter; the time is when you began to type.")
    String noEntries();

    @Message("No matching entries.")
    String noneFound();

    @Message("late: recorded {recorded}")
    String late(String recorded);

    @Message("ahead of time: recorded {recorded}")
    String ahead(String recorded);

    @Message("Japanese missing")
    String missingJa();

    @Message("English missing")
    String missingEn();

    @Message("corrected later")
    String superseded();

    @Message("corrects an earlier entry: {reason}")
    String corrects(String reason);

    @Message("{count} new")
    String fresh(String count);

    @Message("Live")
    String live();

    @Message("Not connected; what you type is kept here and sent later")
    String offline();

    @Message("Milestones")
    String milestones();

    @Message("{length} after the impact began")
    String after(String length);

    @Message("about {length} after the impact began")
    String afterAbout(String length);

    @Message("not yet")
    String notYet();

    @Message("People")
    String people();

    @Message("since {since}")
    String since(String since);

    @Message("Assign a role")
    String assign();

    @Message("Role")
    String roleLabel();

    @Message("Person")
    String person();

    @Message("Hand over command")
    String handOver();

    @Message("Note")
    String note();

    @Message("Impact")
    String impact();

    @Message("No impact window yet.")
    String noWindow();

    @Message("Open an impact window")
    String openWindow();

    @Message("From (empty: now)")
    String from();

    @Message("What is affected")
    String scope();

    @Message("Extent")
    String extentLabel();

    @Message("Ended at (empty: now)")
    String endedAt();

    @Message("Close the window")
    String closeWindow();

    @Message("Affected services")
    String services();

    @Message("none named")
    String noServices();

    @Message("Add a service")
    String addService();

    @Message("Resolve")
    String resolve();

    @Message("Reopen")
    String reopen();

    @Message("{all} entries, {customer} for customers")
    String counts(long all, long customer);

    @Message("Entry")
    String entry();

    @Message("Back to the room")
    String back();

    @Message("Correct")
    String correct();

    @Message("Time")
    String time();

    @Message("Japanese")
    String japanese();

    @Message("English")
    String english();

    @Message("Reason for the correction")
    String reason();

    @Message("Save the correction")
    String saveCorrection();

    @Message("Translate")
    String translate();

    @Message("Save the translation")
    String saveTranslation();

    @Message("Mark as milestone")
    String mark();

    @Message("What was said before")
    String before();

    @Message("Corrected by")
    String correctedBy();

    @Message("{#when severity}{#is SEV1}◆{#is SEV2}▲{#is SEV3}●{#is SEV4}○{/when}")
    String shape(Severity severity);

    @Message("{#when kind}{#is EVENT}event{#is DETECTION}detection{#is ACTION}action{#is FAILED_ATTEMPT}failed attempt"
            + "{#is DECISION}decision{#is COMMUNICATION}communication{#is NOT_AFFECTED}not affected"
            + "{#is HANDOVER}hand-over{#is NOTE}note{/when}")
    String kind(EntryRecord.Kind kind);

    @Message("{#when kind}{#is IMPACT_BEGAN}Impact began{#is DETECTED}Detected{#is CAUSE_IDENTIFIED}Cause identified"
            + "{#is MITIGATED}Mitigated{#is RECOVERED}Recovered{#is FIRST_NOTICE}First notice{/when}")
    String milestone(Milestone.Kind kind);

    @Message(
            "{#when role}{#is COMMANDER}Commander{#is SCRIBE}Scribe{#is OPERATOR}Operator{#is COMMUNICATOR}Communicator{/when}")
    String role(RoleAssignment.Role role);

    @Message(
            "{#when extent}{#is FULL}all of it{#is PARTIAL}part of it{#is DECLARED}as declared{#is RESIDUAL}what remained{/when}")
    String extent(ImpactWindow.Extent extent);

    @Message(
            "{#when source}{#is ALERTMANAGER}Alertmanager{#is PAGERDUTY}PagerDuty{#is SLACK}Slack{#is CHAT_LOG}chat log{#is TABLE}CSV{#is BUNDLE}record bundle{/when}")
    String source(Source source);

    @Message("Paste or upload entries")
    String bring();

    @Message("Download as CSV")
    String download();

    @Message("Close (Esc)")
    String closePanel();

    @Message("The entry beside the timeline has unsaved text. Save it, or close it with its button.")
    String unsaved();

    @Message("Name of the service")
    String serviceName();

    @Message(
            "Logged, but this milestone is set on another entry. To move it, choose an entry with ↑ and press its number.")
    String standsElsewhere();
}
