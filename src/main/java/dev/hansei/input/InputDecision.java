package dev.hansei.input;

import dev.hansei.base.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What became of a message: an entry of an incident, or set aside for a reason. */
@Entity
@Immutable
public class InputDecision {

    @Id
    @Column(name = "message_id")
    private UUID message;

    private String incident;
    private String entry;
    private String reason;
    private UUID actorRef;
    private Instant at;

    protected InputDecision() {}

    private InputDecision(UUID message, String incident, String entry, String reason, Actor actor, Instant now) {
        this.message = message;
        this.incident = incident;
        this.entry = entry;
        this.reason = reason;
        actorRef = actor.ref();
        at = now.truncatedTo(ChronoUnit.MICROS);
    }

    static InputDecision assigned(UUID message, String incident, String entry, Actor actor, Instant now) {
        return new InputDecision(message, incident, entry, null, actor, now);
    }

    static InputDecision setAside(UUID message, String reason, Actor actor, Instant now) {
        return new InputDecision(message, null, null, reason, actor, now);
    }

    public String incident() {
        return incident;
    }
}
