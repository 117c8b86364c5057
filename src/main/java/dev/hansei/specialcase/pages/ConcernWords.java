package dev.hansei.specialcase.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What marks a case among others, and why it concerns somebody; the Japanese words are in messages/case_ja.properties. */
@MessageBundle("case")
public interface ConcernWords {

    @Message("past its deadline")
    String overdue();

    @Message("rule set aside")
    String overridden();

    @Message("rule set aside, awaiting a second person")
    String unconfirmed();

    @Message("your turn")
    String turn();

    @Message("awaiting your check")
    String check();

    @Message("awaiting your confirmation as the second person")
    String word();

    @Message("waiting for others")
    String others();

    @Message("lapsed")
    String lapsed();

    @Message("Deadline: {day}")
    String deadline(String day);

    @Message("There are more: show all open cases")
    String more();

    @Message("You have no role in an open special case, and none is waiting for you.")
    String none();
}
