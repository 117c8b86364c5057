package dev.hansei.intake.rules;

import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.notification.Delivery;
import dev.hansei.notification.NotificationRecord;
import java.util.List;

/** A delivery names a contact of the customer it went to. */
record NotificationRules(Checks checks, Holdings holdings) {

    void check(NotificationRecord notification) {
        checks.held(notification, "incident", notification.incident(), holdings.incidents());
        for (Delivery delivery : notification.deliveries()) {
            checks.held(delivery, "customer", delivery.customer(), holdings.customers());
            if (holdings.customers().has(delivery.customer())) {
                List<Contact> contacts = holdings.customers().rows(delivery.customer(), CustomerRecord::contacts);
                List<String> ids = contacts.stream().map(Contact::id).toList();
                checks.among(delivery, "contact", delivery.contact(), What.CONTACT, ids);
            }
        }
    }
}
