package dev.hansei.countermeasure.reminder;

import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What became of trying to mail a reminder. */
@Entity
@Immutable
public class ReminderMail {

    @Id
    private UUID id;

    private UUID reminder;
    private int attempt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant at;

    protected ReminderMail() {}

    ReminderMail(UUID reminder, int attempt, Outcome outcome, Instant now) {
        id = Uuid7.at(now);
        this.reminder = reminder;
        this.attempt = attempt;
        this.outcome = outcome;
        at = now;
    }

    UUID reminder() {
        return reminder;
    }

    int attempt() {
        return attempt;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant at() {
        return at;
    }

    /** How far a try came. One that only began may have arrived, so it is not made again. */
    enum Outcome {
        BEGUN,
        SENT,
        FAILED
    }
}
