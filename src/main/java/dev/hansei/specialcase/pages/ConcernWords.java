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

    @Message("rule set aside, waits for a second person")
    String unconfirmed();

    @Message("your turn")
    String turn();

    @Message("waits for your check")
    String check();

    @Message("waits for your word as a second person")
    String word();

    @Message("waits for others")
    String others();

    @Message("Deadline: {day}")
    String deadline(String day);

    @Message("There are more. All open cases")
    String more();

    @Message("You act in no open special case, and none waits for you.")
    String none();
}
