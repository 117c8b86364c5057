package dev.hansei.access.token;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** When a token last opened something, to the minute: told to whoever decides which tokens are still needed. */
@Entity
public class TokenUse {

    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    @Id
    private UUID tokenId;

    private Instant at;

    protected TokenUse() {}

    TokenUse(UUID token) {
        tokenId = token;
    }

    UUID token() {
        return tokenId;
    }

    /** Null until it is used. */
    Instant at() {
        return at;
    }

    /** Moves on once a minute, so that a busy program does not write with each request. */
    void seen(Instant now) {
        if (at == null || !now.isBefore(at.plus(EXACTNESS))) {
            at = now;
        }
    }
}
