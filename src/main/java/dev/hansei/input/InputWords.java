package dev.hansei.input;

import dev.hansei.incident.Source;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of inputs; the Japanese ones are in messages/input_ja.properties. */
@MessageBundle("input")
public interface InputWords {

    @Message("Waiting messages")
    String waiting();

    @Message(
            "Messages from other systems that could not be matched to an incident. Once you choose one, later messages of"
                    + " the same group go there too, as long as it is open.")
    String waitingLead();

    @Message("No messages are waiting. Alerts about an open incident go straight to its timeline.")
    String noneWaits();

    @Message("{#if count == 1}1 message from another system is waiting to be assigned to an incident.{#else}{count}"
            + " messages from other systems are waiting to be assigned to an incident.{/if}")
    String waits(long count);

    @Message("received {time}")
    String received(String time);

    @Message("names {incident}, which is not open")
    String named(String incident);

    @Message("Incident")
    String incident();

    @Message("resolved")
    String resolved();

    @Message("Log on this timeline")
    String assign();

    @Message("{#if count == 1}Log on this timeline{#else}Log all {count} on this timeline{/if}")
    String assignAll(int count);

    @Message("Declare an incident first; then these messages can be logged on its timeline.")
    String noIncident();

    @Message("Reason")
    String reason();

    @Message("Set aside")
    String setAside();

    @Message("Set aside with a reason")
    String setAsideLong();

    @Message(
            "{#when source}{#is ALERTMANAGER}Alertmanager{#is PAGERDUTY}PagerDuty{#is SLACK}Slack{#is CHAT_LOG}chat log{#is TABLE}CSV{/when}")
    String source(Source source);

    @Message("Paste or upload entries")
    String bring();

    @Message("Paste a chat log")
    String pasteTitle();

    @Message(
            "Paste it as Slack, Teams, LINE or Discord copies it. A line without a time continues the entry before it; a name"
                    + " on the line before a time is the speaker. Nothing is stored before you have seen how it is read.")
    String pasteLead();

    @Message("Chat log")
    String log();

    @Message("tanaka: customers call")
    String exampleSaid();

    @Message("!action rolled back")
    String exampleDone();

    @Message("Which of these lines name a speaker?")
    String whoSpeaks();

    @Message(
            "Each stands right beside a time, and may be the name of whoever speaks next or a short message. Tick the names;"
                    + " the others stay text of their message.")
    String whoSpeaksLead();

    @Message("Show how it is read")
    String preview();

    @Message("Upload a CSV")
    String uploadTitle();

    @Message("A CSV in UTF-8 with the column at, and ja or en. For an example, download a timeline as CSV.")
    String uploadLead();

    @Message("CSV file")
    String file();

    @Message("Download the timeline as CSV")
    String download();

    @Message("How it is read")
    String previewTitle();

    @Message(
            "{#if count == 1}1 line has to be corrected before anything is stored. Lines that are emptied are left out."
                    + "{#else}{count} lines have to be corrected before anything is stored. Lines that are emptied are left out.{/if}")
    String toCorrect(int count);

    @Message(
            "{#if count == 1}1 entry is new, and will be internal.{#else}{count} entries are new, and will be internal.{/if}")
    String fresh(int count);

    @Message(
            "{#if count == 1}1 entry is on the timeline already and stays as it is.{#else}{count} entries are on the timeline"
                    + " already and stay as they are.{/if}")
    String known(int count);

    @Message("These columns are not used: {columns}")
    String unused(String columns);

    @Message(
            "{#if count == 1}1 row is for customers. Log it as visible to customers{#else}{count} rows are for customers. Log"
                    + " them as visible to customers{/if} (internal unless chosen)")
    String visible(int count);

    @Message(
            "{#if count == 1}1 row is for customers but its entry{#else}{count} rows are for customers but their entries{/if}"
                    + " stay internal as recorded. Correct an entry in the room to show it to customers.")
    String internal(int count);

    @Message("there already")
    String there();

    @Message("Line {number}")
    String line(int number);

    @Message("Read again")
    String again();

    @Message("{#if count == 1}Log 1 entry{#else}Log {count} entries{/if}")
    String confirm(int count);

    @Message("Log with these corrections")
    String confirmCorrected();

    @Message("{#if count == 1}1 entry was logged{#else}{count} entries were logged{/if}")
    String added(int count);

    @Message("Back to the room")
    String back();

    @Message("Nothing to log was found. Go back and paste lines with times.")
    String nothing();
}
