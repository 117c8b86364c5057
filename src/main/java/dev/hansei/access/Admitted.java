package dev.hansei.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Asks whether a session still holds, at most every two seconds: streams ask with each thing they send. */
final class Admitted implements BooleanSupplier {

    private static final Duration BELIEVED = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final String secret;
    private final Clock clock;
    private Instant asked = Instant.MIN;
    private boolean holds;

    Admitted(Sessions sessions, String secret, Clock clock) {
        this.sessions = sessions;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        Instant now = clock.instant();
        if (asked.isBefore(now.minus(BELIEVED))) {
            holds = sessions.holder(secret, now).isPresent();
            asked = now;
        }
        return holds;
    }
}
