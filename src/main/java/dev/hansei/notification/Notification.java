package dev.hansei.notification;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Moment;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One message to the customers an incident affected, and how far it came. */
@Entity
public class Notification implements Grows<NotificationRecord> {

    @Id
    private UUID id;

    private String reference;
    private String incident;
    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    private NotificationRecord.Stage stage;

    private Moment at;

    @Enumerated(EnumType.STRING)
    private NotificationRecord.Audience audience;

    private Bilingual sender;
    private Bilingual contact;
    private Bilingual subject;
    private Bilingual body;
    private Moment nextReport;

    @Enumerated(EnumType.STRING)
    private List<NotificationRecord.Channel> channels;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Delivery> deliveries = new ArrayList<>();

    protected Notification() {}

    Notification(NotificationRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        incident = told.incident();
        zone = told.zone();
        stage = told.stage();
        at = told.at();
        audience = told.audience();
        sender = told.sender();
        contact = told.contact();
        subject = told.subject();
        body = told.body();
        nextReport = told.nextReport();
        channels = told.channels();
        add(told, now);
    }

    @Override
    public void add(NotificationRecord told, Instant now) {
        Rows.append(deliveries, told.deliveries(), Function.identity());
    }

    @Override
    public NotificationRecord told() {
        return new NotificationRecord(
                reference,
                incident,
                zone,
                stage,
                at,
                audience,
                sender,
                contact,
                subject,
                body,
                nextReport,
                List.copyOf(channels),
                List.copyOf(deliveries));
    }
}
