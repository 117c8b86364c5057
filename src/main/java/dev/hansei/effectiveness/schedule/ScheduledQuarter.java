package dev.hansei.effectiveness.schedule;

import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the audit of a quarter was opened; the database lets a flow have one for each. */
@Entity
@Immutable
public class ScheduledQuarter {

    @Id
    private UUID id;

    private String flow;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String audit;
    private Instant openedAt;

    protected ScheduledQuarter() {}

    ScheduledQuarter(String flow, Quarter quarter, String audit, Instant now) {
        id = Uuid7.at(now);
        this.flow = flow;
        firstDay = quarter.first();
        lastDay = quarter.last();
        this.audit = audit;
        openedAt = now;
    }

    String flow() {
        return flow;
    }

    AuditSchedule.Opened told() {
        return new AuditSchedule.Opened(firstDay, lastDay, audit);
    }
}
