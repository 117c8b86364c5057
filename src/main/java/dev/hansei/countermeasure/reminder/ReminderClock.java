package dev.hansei.countermeasure.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks now and then for what has come. Each replica does; commands end before the first time. */
@ApplicationScoped
class ReminderClock {

    private final Reminders reminders;
    private final ReminderPost post;
    private final Clock clock;

    ReminderClock(Reminders reminders, ReminderPost post, Clock clock) {
        this.reminders = reminders;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(
            every = "{hansei.reminders.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        reminders.remind(clock.instant());
    }

    /** Apart from looking, so that a slow mail server holds up no reminder. */
    @Scheduled(
            every = "{hansei.reminders.every}",
            delayed = "90s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mail() {
        post.send(clock.instant());
    }
}
