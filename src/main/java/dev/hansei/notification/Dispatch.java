package dev.hansei.notification;

import dev.hansei.base.Language;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.letter.LetterOrder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A notification with everything it is written from.
 *
 * @param customers all of them, so that a text meant for everyone can be searched for their names
 * @param affected also of other incidents and what was corrected since; both are left out here
 */
public record Dispatch(
        NotificationRecord notification,
        IncidentRecord incident,
        List<CustomerRecord> customers,
        List<AffectedRecord> affected) {

    public Dispatch {
        if (!notification.incident().equals(incident.ref())) {
            throw new IllegalArgumentException(notification.ref() + " is not about " + incident.ref());
        }
        customers = customers.stream()
                .sorted(Comparator.comparing(CustomerRecord::ref))
                .toList();
        affected = affected.stream()
                .filter(touched -> touched.incident().equals(incident.ref()))
                .flatMap(touched -> touched.standing().stream())
                .toList();
    }

    public boolean goesBy(Channel channel) {
        return notification.channels().contains(channel);
    }

    /** A mail carries the letter, so both channels need it. */
    public boolean hasLetters() {
        return goesBy(Channel.LETTER) || goesBy(Channel.EMAIL);
    }

    /** The affected customers in the order of their references. */
    public List<Recipient> recipients() {
        return customers.stream()
                .filter(customer ->
                        affected.stream().anyMatch(touched -> touched.customer().equals(customer.ref())))
                .map(customer -> Recipient.of(customer, affected))
                .toList();
    }

    /** The languages of the letter to the customer as a whole, and of those in the mails to its contacts. */
    public List<LetterOrder> letters(Recipient recipient) {
        Set<Language> languages =
                new LinkedHashSet<>(List.of(recipient.customer().language()));
        if (goesBy(Channel.EMAIL)) {
            recipient.technicalContacts().forEach(contact -> languages.add(contact.language()));
        }
        return languages.stream()
                .map(language -> new LetterOrder(recipient, language))
                .toList();
    }
}
