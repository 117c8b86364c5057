package dev.hansei.countermeasure.reminder;

import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was reminded. */
@Entity
@Immutable
public class Reminder {

    @Id
    private UUID id;

    private String countermeasure;
    private String occasion;
    private String person;
    private Instant remindedAt;

    protected Reminder() {}

    Reminder(String countermeasure, Occasion occasion, Instant now) {
        id = Uuid7.at(now);
        this.countermeasure = countermeasure;
        this.occasion = occasion.key();
        person = occasion.person();
        remindedAt = now;
    }

    UUID id() {
        return id;
    }

    String occasion() {
        return occasion;
    }

    String person() {
        return person;
    }

    String countermeasure() {
        return countermeasure;
    }
}
