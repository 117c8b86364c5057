package dev.hansei.access.token;

import dev.hansei.base.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a token was taken back. */
@Entity
@Immutable
public class TokenRevocation {

    @Id
    private UUID tokenId;

    private Instant at;
    private UUID actorRef;

    protected TokenRevocation() {}

    TokenRevocation(UUID token, Actor actor, Instant now) {
        tokenId = token;
        at = now;
        actorRef = actor.ref();
    }
}
