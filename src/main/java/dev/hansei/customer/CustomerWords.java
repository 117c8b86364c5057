package dev.hansei.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about customers; the Japanese ones are in messages/customer_ja.properties. */
@MessageBundle("customer")
public interface CustomerWords {

    @Message("Affected customers")
    String affected();

    @Message("none named")
    String none();

    @Message("Impact window: {id}")
    String window(String id);

    @Message("Add a customer")
    String add();

    @Message("Customer")
    String customer();

    @Message("Correct")
    String correct();

    @Message("Affected account numbers (empty: not affected)")
    String accountsNow();

    @Message("Reason")
    String reason();

    @Message("not affected")
    String untouched();

    @Message("Corrected: {reason}")
    String corrected(String reason);

    @Message("Account numbers (empty: all of them)")
    String accounts();
}
