package dev.hansei.flow.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A draft that somebody saved while another one was typed; the Japanese words are in messages/overtaken_ja.properties. */
@MessageBundle("overtaken")
public interface OvertakenWords {

    @Message("The saved draft and what you typed")
    String differences();

    @Message("Saved")
    String saved();

    @Message("Typed by you, not saved")
    String typed();

    @Message("Nothing of the version differs.")
    String none();

    @Message(
            "What you typed is kept below. Correct it there and save it over the draft, or open the saved draft and drop what you"
                    + " typed.")
    String next();

    @Message("Open the saved draft")
    String open();

    @Message("Save over the draft")
    String over();
}
