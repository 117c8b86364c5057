package dev.hansei.notification;

import dev.hansei.base.Language;
import dev.hansei.incident.IncidentRecord;

/** One letter that is needed: to whom, in which language. */
record LetterOrder(Recipient recipient, Language language) {

    NotificationLetter letter(NotificationRecord notification, IncidentRecord incident) {
        return NotificationLetter.of(notification, incident, recipient.customer(), recipient.affected(), language);
    }
}
