package dev.hansei.incident.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a room says of a part of its timeline, and of who took over; the Japanese words are in messages/part_ja.properties. */
@MessageBundle("part")
public interface PartWords {

    @Message("This is a search. New entries do not appear here by themselves.")
    String partShown();

    @Message("Go to the live room")
    String toLive();

    @Message("To the first entry at {time} or later")
    String jumpedTo(String time);

    @Message("No entry at {time} or later. What came before it is shown.")
    String nothingSince(String time);

    @Message("to {person}")
    String takesOver(String person);

    @Message("Recorded {when}")
    String recorded(String when);

    @Message("More incidents are open")
    String moreOpen();

    @Message("Nothing has been logged yet.")
    String nothingYet();

    @Message("Drawn timeline")
    String drawnTimeline();

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
