package dev.hansei.notification.letter;

import dev.hansei.base.Language;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.notification.Impact;
import dev.hansei.notification.NotificationRecord;
import java.util.List;

/** A notification as the letter to one customer; it has no place for anything of another. */
public record NotificationLetter(
        NotificationText text, String addressee, List<Impact> impacts, List<AffectedAccount> accounts) {

    /** One account of the customer, with its name where it has one. */
    public record AffectedAccount(String number, String name) {}

    /** @param affected that the incident touched this very customer */
    public static NotificationLetter of(
            NotificationRecord notification,
            IncidentRecord incident,
            CustomerRecord customer,
            AffectedRecord affected,
            Language language) {
        return new NotificationLetter(
                NotificationText.of(notification, language),
                Addressee.of(customer, language),
                ImpactWindows.of(incident, affected).stream()
                        .map(window -> Impact.of(window, language))
                        .toList(),
                customer.accounts().stream()
                        .filter(account -> affected.accounts().contains(account.number()))
                        .map(account -> new AffectedAccount(
                                account.number(),
                                account.name() == null ? null : account.name().in(language)))
                        .toList());
    }
}
