package dev.hansei.live;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How many watch at once, so that watching cannot use up a replica. */
@ApplicationScoped
public class Seats {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final LiveConfig config;
    private final Map<String, Integer> ofUser = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    Seats(LiveConfig config) {
        this.config = config;
    }

    /**
     * Takes a seat.
     *
     * @return gives it back; doing so twice does no harm
     * @throws Problem.Throttled where none is free
     */
    public Runnable take(String user) {
        int ofAll = all.incrementAndGet();
        int ofThis = ofUser.merge(user, 1, Integer::sum);
        if (ofAll > config.streamsOfNode() || ofThis > config.streamsOfUser()) {
            leave(user);
            throw full();
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return () -> {
            if (taken.getAndSet(false)) {
                leave(user);
            }
        };
    }

    private void leave(String user) {
        all.decrementAndGet();
        ofUser.computeIfPresent(user, (name, count) -> count > 1 ? count - 1 : null);
    }

    private static Problem.Throttled full() {
        return new Problem.Throttled(
                "live/full",
                Bilingual.of(
                        "ライブ表示の同時接続数が上限に達しています。使っていないタブを閉じてください。画面はそのまま使えます。",
                        "Too many live views are open. Close tabs that you do not need; the page itself goes on working."),
                PAUSE);
    }
}
