package dev.hansei.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame that stands around every page; the Japanese ones are in messages/web_ja.properties. */
@MessageBundle("web")
public interface WebWords {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Menu")
    String menu();

    @Message("Home")
    String home();

    @Message("Incidents")
    String incidents();

    @Message("Waiting messages")
    String inputs();

    @Message("Countermeasures")
    String countermeasures();

    @Message("Open incidents")
    String openIncidents();

    @Message("More incidents are open")
    String moreOpen();

    @Message("Countermeasures due")
    String due();

    @Message("Your special cases")
    String yourCases();

    @Message("Audits to complete")
    String toAudit();

    @Message("Show")
    String show();

    @Message("Special cases")
    String cases();

    @Message("Audits")
    String audits();

    @Message("Documents")
    String documents();

    @Message("Accounts")
    String accounts();

    @Message("Tokens")
    String tokens();

    @Message("Your account")
    String account();

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("日本語")
    String otherLanguage();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("Not done")
    String refused();

    @Message("Open the list")
    String open();

    @Message("The server cannot be reached; nothing was changed. What you typed is still here: try again in a"
            + " moment.")
    String unreachable();

    @Message("Entries that were not sent yet are kept on this device. Send them before you sign out.")
    String unsent();

    @Message(
            "The files are too large to send at once, so nothing was sent. What you typed is still there. Choose smaller files, or give a link.")
    String tooLarge();

    @Message("Parts of the pages")
    String examples();

    @Message("in time")
    String markDone();

    @Message("late")
    String markLate();

    @Message("not done")
    String markMissed();

    @Message("not applicable")
    String markNone();
}
