package dev.hansei.incident.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the entry line and its help; the Japanese ones are in messages/line_ja.properties. */
@MessageBundle("line")
public interface LineWords {

    @Message("Log an entry")
    String entryLine();

    @Message("17:27 !detected …   ?: help")
    String entryHint();

    @Message("Log")
    String log();

    @Message("Visible to customers")
    String forCustomers();

    @Message(
            "What you type is not kept in this browser: its storage is full or blocked. Logging still works. Keep this tab"
                    + " open until everything is saved.")
    String unkept();

    @Message("Sending")
    String sending();

    @Message("Waiting for the server")
    String waiting();

    @Message("Needs an answer")
    String asked();

    @Message("Not accepted")
    String refused();

    @Message("Sign in again to send this")
    String signInAgain();

    @Message("Try again")
    String retry();

    @Message("Edit")
    String edit();

    @Message("Discard")
    String discard();

    @Message("Discard this entry?")
    String discardTitle();

    @Message("The server does not have it. It cannot be brought back.")
    String discardAsked();

    @Message("Keep it")
    String keep();

    @Message("Read as")
    String readAs();

    @Message("nobody has this key, so it stays in the text")
    String unknownPerson();

    @Message("there is no such countermeasure")
    String unknownMeasure();

    @Message("Help")
    String help();

    @Message("Log and save: Enter. New line: Shift+Enter.")
    String helpEnter();

    @Message(
            "Time first: 17:27, 1727, -5m, yesterday 17:05, 12/5 17:05 (5 December), 25:30, ~17:20, 17:05-17:20. Without one, it is the moment you began to type.")
    String helpTime();

    @Message(
            "Kind: !action, !decision, !communication, !ok (not affected), !failed. Milestone: !impact, !detected, !cause, !mitigated, !recovered, !notice.")
    String helpKind();

    @Message("Name #tag to find entries by it, and >CM-2026-0001 to lead to a countermeasure.")
    String helpMentions();

    @Message("Who acted: @key. Move the time by a minute: Alt+↑, Alt+↓. Set a milestone while typing: Alt+1 to Alt+6.")
    String helpMore();

    @Message(
            "n: entry line. ↑ in an empty line, or k and j: entries. On an entry: 1 to 6 milestone, e correct, t translate. s: severity. /: search. Escape: back.")
    String helpKeys();

    @Message("Other kinds")
    String moreAnswers();

    @Message("Close")
    String close();

    @Message("Set aside while you edit another")
    String aside();

    @Message("!action !decision !communication !detected !mitigated !recovered")
    String chips();
}
