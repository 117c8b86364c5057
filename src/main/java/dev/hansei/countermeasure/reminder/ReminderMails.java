package dev.hansei.countermeasure.reminder;

import dev.hansei.base.Actor;
import dev.hansei.base.Turn;
import dev.hansei.countermeasure.reminder.ReminderMail.Outcome;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Keeps what became of mailing reminders. */
@ApplicationScoped
public class ReminderMails implements PanacheRepositoryBase<ReminderMail, UUID> {

    private final Trail trail;

    ReminderMails(Trail trail) {
        this.trail = trail;
    }

    Attempts of(UUID reminder) {
        // An outcome is told after its beginning, also within one instant.
        return new Attempts(list("reminder = ?1 order by attempt, at, outcome", reminder));
    }

    /** The row decides: whoever stores it sends the mail, and whoever comes second sees it. */
    boolean begin(Reminder reminder, Instant now) {
        return Turn.take(() -> {
            Attempts attempts = of(reminder.id());
            if (!attempts.another(now)) {
                return false;
            }
            persistAndFlush(new ReminderMail(reminder.id(), attempts.made() + 1, Outcome.BEGUN, now));
            return true;
        });
    }

    /** @return which try it was */
    int end(Reminder reminder, Outcome outcome, Instant now) {
        return Turn.take(() -> {
            int attempt = of(reminder.id()).made();
            persistAndFlush(new ReminderMail(reminder.id(), attempt, outcome, now));
            trail.record(
                    Fact.of(
                            "countermeasure/" + reminder.countermeasure(),
                            "countermeasure.reminder-mail-" + outcome.name().toLowerCase(Locale.ROOT),
                            Map.of("occasion", reminder.occasion(), "person", reminder.person(), "attempt", attempt)),
                    Actor.MACHINE,
                    now);
            return attempt;
        });
    }
}
