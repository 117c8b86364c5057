package dev.hansei.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That someone signed out. */
@Entity
@Immutable
public class SessionEnd {

    @Id
    private UUID sessionId;

    private Instant at;

    protected SessionEnd() {}

    SessionEnd(UUID session, Instant now) {
        sessionId = session;
        at = now;
    }
}
