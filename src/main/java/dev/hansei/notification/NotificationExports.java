package dev.hansei.notification;

import dev.hansei.base.Actor;
import dev.hansei.customer.Customers;
import dev.hansei.document.Theme;
import dev.hansei.incident.Incident;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.notification.letter.NotificationTemplates;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Writes what goes out to affected customers. */
@ApplicationScoped
public class NotificationExports {

    private final Notifications notifications;
    private final Incidents incidents;
    private final Customers customers;
    private final SenderConfig sender;
    private final Trail trail;

    NotificationExports(
            Notifications notifications, Incidents incidents, Customers customers, SenderConfig sender, Trail trail) {
        this.notifications = notifications;
        this.incidents = incidents;
        this.customers = customers;
        this.sender = sender;
        this.trail = trail;
    }

    /**
     * @throws Problem.NotFound where there is no such notification
     * @throws Problem.Refused listing everything that is missing
     */
    @Transactional
    public NotificationExport export(String reference, Actor actor, Instant now) {
        NotificationRecord notification = notifications
                .named(reference)
                .map(Notification::told)
                .orElseThrow(() -> Notifications.unknown(reference));
        String incident = notification.incident();
        Dispatch dispatch = new Dispatch(
                notification,
                incidents
                        .named(incident)
                        .map(Incident::told)
                        .map(IncidentRecord::asItStands)
                        .orElseThrow(() -> Incidents.unknown(incident)),
                customers.told(),
                customers.affectedBy(incident));
        NotificationExport export = NotificationExport.of(
                dispatch,
                new Sender(notification.sender(), sender.address()),
                new NotificationTemplates(),
                Theme.load());
        Map<String, Object> exported =
                Map.of("manifest_sha256", export.manifest().sha256());
        trail.record(Fact.of("notification/" + reference, "notification.exported", exported), actor, now);
        return export;
    }
}
