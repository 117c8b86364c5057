package dev.hansei.access;

import dev.hansei.live.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who stands behind a session, asked of the database at most every two seconds: a page asks for many things at once, and a
 * stream asks with each event. What ends a session is heeded at once, for it is signalled to every replica.
 */
@ApplicationScoped
class KnownSessions {

    private static final Duration BELIEVED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Sessions sessions;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    KnownSessions(Sessions sessions, Signals signals, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
        signals.always(signal -> {
            if (signal.kind().equals(Signals.SESSIONS_ENDED)) {
                forget(UUID.fromString(signal.id()));
            }
        });
    }

    /** The account of a session that still holds. */
    Optional<Account> holder(String secret) {
        Instant now = clock.instant();
        Known last = known.get(secret);
        if (last != null
                && !last.asked().isBefore(now.minus(BELIEVED))
                && !last.asked().isAfter(now)) {
            return Optional.of(last.account());
        }
        Optional<Account> holder = sessions.holder(secret, now);
        if (known.size() >= MOST) {
            known.clear();
        }
        holder.ifPresentOrElse(account -> known.put(secret, new Known(account, now)), () -> known.remove(secret));
        return holder;
    }

    private void forget(UUID account) {
        known.values().removeIf(last -> last.account().id().equals(account));
    }

    private record Known(Account account, Instant asked) {}
}
