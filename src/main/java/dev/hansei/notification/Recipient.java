package dev.hansei.notification;

import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import java.util.List;

/**
 * A customer, and how the incident touched it.
 *
 * @param affected one record, also where it became known in several
 */
public record Recipient(CustomerRecord customer, AffectedRecord affected) {

    static Recipient of(CustomerRecord customer, List<AffectedRecord> all) {
        List<AffectedRecord> own = all.stream()
                .filter(touched -> touched.customer().equals(customer.ref()))
                .toList();
        boolean everyWindow = own.stream().anyMatch(touched -> touched.windows().isEmpty());
        return new Recipient(
                customer,
                new AffectedRecord(
                        own.getFirst().incident(),
                        customer.ref(),
                        own.stream()
                                .flatMap(touched -> touched.accounts().stream())
                                .distinct()
                                .toList(),
                        everyWindow
                                ? List.of()
                                : own.stream()
                                        .flatMap(touched -> touched.windows().stream())
                                        .distinct()
                                        .toList(),
                        null,
                        List.of()));
    }

    /** Those a notification is mailed to. */
    public List<Contact> technicalContacts() {
        return customer.contacts().stream()
                .filter(contact -> contact.role() == Contact.Role.TECHNICAL)
                .toList();
    }

    public String ref() {
        return customer.ref();
    }
}
