package dev.hansei.countermeasure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what is due; the Japanese ones are in messages/due_ja.properties. */
@MessageBundle("due")
public interface DueWords {

    @Message("overdue")
    String overdue();

    @Message("due soon")
    String soon();

    @Message("promised for {day}")
    String promised(String day);

    @Message("Owner: {name}")
    String owner(String name);

    @Message("There are more. Those that are due first are shown.")
    String more();

    @Message("No promise is overdue, and none is due within 30 days.")
    String none();

    @Message("could not be sent by mail")
    String mailFailed();
}
