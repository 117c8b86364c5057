package dev.hansei.incident.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Setting right what was said first in a room; the Japanese words are in messages/change_ja.properties. */
@MessageBundle("change")
public interface ChangeWords {

    @Message("Raise to {severity}")
    String raise(String severity);

    @Message("Change severity, title or time zone")
    String change();

    @Message("Severity")
    String severity();

    @Message("Change title")
    String changeTitle();

    @Message("Change time zone")
    String changeZone();

    @Message("Reason (may be left out)")
    String reason();

    @Message("Earlier values")
    String former();

    @Message("until {when}")
    String until(String when);

    @Message("Undo")
    String undo();

    @Message("Severity changed from {from} to {to}.")
    String severityChanged(String from, String to);

    @Message("Title changed from “{from}” to “{to}”.")
    String titleChanged(String from, String to);

    @Message("Time zone changed from {from} to {to}.")
    String zoneChanged(String from, String to);

    @Message("“{milestone}” was moved here from {from}.")
    String moved(String milestone, String from);

    @Message("Take a milestone back")
    String unmark();

    @Message("Which milestone")
    String whichMilestone();

    @Message("Milestones taken back")
    String unmarked();

    @Message("End (empty: a moment, no span)")
    String spanEnd();

    @Message("Take back what was wrong")
    String takeBack();

    @Message("What was wrong")
    String whatIsWrong();

    @Message("Why it was wrong")
    String whyWrong();

    @Message("Take a role away")
    String release();

    @Message("Who has which role")
    String whoHas();

    @Message("Why")
    String whyReleased();

    @Message("Roles taken away")
    String released();

    @Message("Taken back")
    String takenBack();
}
