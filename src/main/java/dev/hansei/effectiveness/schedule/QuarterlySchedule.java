package dev.hansei.effectiveness.schedule;

import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the quarterly audits of a flow were switched on, changed or switched off; the last row of a flow counts. */
@Entity
@Immutable
public class QuarterlySchedule {

    @Id
    private UUID id;

    private String flow;
    private String incident;
    private ZoneId zone;
    private int firstMonth;
    private LocalDate since;
    private String auditor;
    private boolean active;
    private String setBy;
    private Instant setAt;

    protected QuarterlySchedule() {}

    QuarterlySchedule(ScheduleDraft told, String setBy, Instant now) {
        id = Uuid7.at(now);
        flow = told.flow();
        incident = told.incident();
        zone = told.zone();
        firstMonth = told.firstMonth();
        since = told.since();
        auditor = told.auditor();
        active = told.active();
        this.setBy = setBy;
        setAt = now;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    ScheduleDraft told() {
        return new ScheduleDraft(flow, incident, zone, firstMonth, since, auditor, active);
    }
}
