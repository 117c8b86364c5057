package dev.hansei.notification.letter;

import dev.hansei.base.Language;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.notification.Recipient;

/** One letter that is needed: to whom, in which language. */
public record LetterOrder(Recipient recipient, Language language) {

    NotificationLetter letter(NotificationRecord notification, IncidentRecord incident) {
        return NotificationLetter.of(notification, incident, recipient.customer(), recipient.affected(), language);
    }
}
