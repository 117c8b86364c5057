package dev.hansei.input;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often each sender may come; counted by the minute, on this node. */
@ApplicationScoped
public class Rates {

    private static final int MOST_SENDERS = 10_000;

    private final InputConfig config;
    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

    Rates(InputConfig config) {
        this.config = config;
    }

    /** @throws dev.hansei.base.Problem.Throttled where the sender came too often in this minute */
    public void count(String sender, Instant now) {
        long minute = now.getEpochSecond() / 60;
        if (minutes.size() > MOST_SENDERS) {
            minutes.values().removeIf(counted -> counted.minute < minute);
        }
        Minute counted = minutes.merge(
                sender,
                new Minute(minute, 1),
                (old, one) -> old.minute == minute ? new Minute(minute, old.count + 1) : one);
        if (counted.count > config.requestsPerMinute()) {
            throw InputProblems.tooMany(Duration.ofSeconds(60 - now.getEpochSecond() % 60));
        }
    }

    private record Minute(long minute, int count) {}
}
