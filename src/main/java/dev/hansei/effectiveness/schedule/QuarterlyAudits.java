package dev.hansei.effectiveness.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks for ended quarters from time to time. Every replica does; the database lets one of them open an audit. */
@ApplicationScoped
class QuarterlyAudits {

    private final AuditSchedules schedules;
    private final Clock clock;

    QuarterlyAudits(AuditSchedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    @Scheduled(cron = "{hansei.audits.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openDue() {
        schedules.openDue(clock.instant());
    }
}
