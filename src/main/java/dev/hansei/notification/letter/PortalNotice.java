package dev.hansei.notification.letter;

import dev.hansei.base.Language;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.notification.Impact;
import dev.hansei.notification.NotificationRecord;
import java.util.List;

/** A notification as every customer may read it: it names none of them. */
public record PortalNotice(NotificationText text, List<Impact> impacts) {

    public static PortalNotice of(NotificationRecord notification, IncidentRecord incident, Language language) {
        return new PortalNotice(
                NotificationText.of(notification, language),
                ImpactWindows.of(incident).stream()
                        .map(window -> Impact.of(window, language))
                        .toList());
    }
}
