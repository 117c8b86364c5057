package dev.hansei.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who watches what, and hears of it. */
@ApplicationScoped
public class Signals {

    /** The kind of signal after which streams of an account have to be admitted anew. */
    public static final String SESSIONS_ENDED = "sessions-ended";

    private final LiveConfig config;
    private final Map<String, Set<MultiEmitter<? super Signal>>> watchers = new ConcurrentHashMap<>();
    private final List<Consumer<Signal>> listeners = new CopyOnWriteArrayList<>();
    private final PostgresWire postgres;
    private final Wire wire;
    private final LocalWire listening;

    Signals(LiveConfig config, EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.config = config;
        postgres = config.database().equals("postgresql")
                ? new PostgresWire(entities, config, this::hear, this::dismiss)
                : null;
        wire = postgres == null ? new LocalWire(transactions, this::hear) : postgres;
        listening = new LocalWire(transactions, this::listen);
    }

    /** Within a transaction: watchers hear it once that is committed, or not at all. */
    public void tell(Signal signal) {
        wire.send(signal);
        // The wire takes a moment from the database back to this replica; whoever made the change must see it at once.
        if (postgres != null) {
            listening.send(signal);
        }
    }

    /**
     * The signals of these topics from now on. The stream fails where its watcher is too slow, and ends where signals may
     * have been missed; in both cases the watcher comes back and asks what it did not hear.
     */
    public Multi<Signal> on(Set<String> topics) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            topics.forEach(topic -> watchersOf(topic).add(emitter));
                            emitter.onTermination(() -> topics.forEach(topic -> leave(topic, emitter)));
                        },
                        config.waiting());
    }

    /** Hears every signal once or twice, before any watcher does, for as long as the application runs. */
    public void always(Consumer<Signal> listener) {
        listeners.add(listener);
    }

    void start(@Observes StartupEvent started) {
        if (postgres != null) {
            Thread.ofPlatform().daemon().name("hansei-live").start(postgres);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (postgres != null) {
            postgres.stop();
        }
        dismiss();
    }

    private Set<MultiEmitter<? super Signal>> watchersOf(String topic) {
        return watchers.computeIfAbsent(topic, wanted -> ConcurrentHashMap.newKeySet());
    }

    /** The set goes with its last watcher, so that old topics do not pile up. */
    private void leave(String topic, MultiEmitter<? super Signal> emitter) {
        watchers.computeIfPresent(topic, (name, all) -> {
            all.remove(emitter);
            return all.isEmpty() ? null : all;
        });
    }

    private void hear(Signal signal) {
        listen(signal);
        watchers.getOrDefault(signal.topic(), Set.of()).forEach(emitter -> emitter.emit(signal));
    }

    private void listen(Signal signal) {
        listeners.forEach(listener -> listener.accept(signal));
    }

    private void dismiss() {
        watchers.values().forEach(all -> all.forEach(MultiEmitter::complete));
    }
}
