package dev.hansei.incident.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a room says of its timeline, whole or in part; the Japanese words are in messages/part_ja.properties. */
@MessageBundle("part")
public interface PartWords {

    @Message("This is a search. New entries do not appear here by themselves.")
    String partShown();

    @Message("Go to the live room")
    String toLive();

    @Message("To the first entry at {time} or later")
    String jumpedTo(String time);

    @Message("No entry at {time} or later. Earlier entries are shown.")
    String nothingSince(String time);

    @Message("to {person}")
    String takesOver(String person);

    @Message("Recorded {when}")
    String recorded(String when);

    @Message("Nothing has been logged yet.")
    String nothingYet();

    @Message("Drawn timeline")
    String drawnTimeline();
}
