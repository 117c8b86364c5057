package dev.hansei.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What many ask for at the same moment, found out once for all of them. An answer holds until something happens to its
 * topic, and for two seconds at most. Not for use within a transaction, which may see what is never committed.
 *
 * @param <V> an immutable answer
 */
public final class Recent<V> {

    private static final Duration BELIEVED = Duration.ofSeconds(2);
    private static final int MOST = 2_000;

    private final Clock clock;
    private final Map<Key, Answer<V>> answers = new ConcurrentHashMap<>();

    /** @param kinds of signals after which an answer no longer holds; none for all */
    public Recent(Signals signals, Clock clock, String... kinds) {
        this.clock = clock;
        Set<String> heeded = Set.of(kinds);
        signals.always(signal -> {
            if (heeded.isEmpty() || heeded.contains(signal.kind())) {
                answers.keySet().removeIf(key -> key.topic().equals(signal.topic()));
            }
        });
    }

    /** @param question tells apart what is asked about a topic */
    public V of(String topic, Object question, Supplier<V> found) {
        Key key = new Key(topic, question);
        Instant now = clock.instant();
        Answer<V> mine = new Answer<>(now, new CompletableFuture<>());
        if (answers.size() >= MOST) {
            answers.clear();
        }
        Answer<V> standing = answers.compute(key, (asked, last) -> last != null && last.holds(now) ? last : mine);
        if (standing == mine) {
            find(key, mine, found);
        }
        try {
            return standing.value().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What could not be found out is asked again by whoever comes next. */
    private void find(Key key, Answer<V> mine, Supplier<V> found) {
        try {
            mine.value().complete(found.get());
        } catch (RuntimeException e) {
            answers.remove(key, mine);
            mine.value().completeExceptionally(e);
        }
    }

    private record Key(String topic, Object question) {}

    private record Answer<V>(Instant asked, CompletableFuture<V> value) {

        boolean holds(Instant now) {
            return !asked.isAfter(now) && asked.plus(BELIEVED).isAfter(now);
        }
    }
}
