package dev.hansei.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Uuid7;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class RecentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Signals signals;

    private final String topic = "test/" + UUID.randomUUID();
    private final AtomicInteger found = new AtomicInteger();
    private Instant now = NOW;
    private Recent<Integer> recent;

    @BeforeEach
    void nothingWasAsked() {
        recent = new Recent<>(signals, clock());
    }

    @Test
    void what_was_found_is_told_to_the_next() {
        assertThat(ask()).isEqualTo(1);
        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void whoever_made_a_change_sees_it_at_once() {
        ask();
        tell(topic, "room");
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void what_happens_elsewhere_does_not_matter() {
        ask();
        tell("test/other", "room");
        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void a_kind_that_is_not_heeded_does_not_matter() {
        recent = new Recent<>(signals, clock(), "room");
        ask();
        tell(topic, "entry");
        assertThat(ask()).isEqualTo(1);
        tell(topic, "room");
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void nothing_is_believed_for_longer_than_two_seconds() {
        ask();
        now = NOW.plus(Duration.ofMillis(1_999));
        assertThat(ask()).isEqualTo(1);
        now = NOW.plus(Duration.ofSeconds(2));
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void what_could_not_be_found_is_asked_again() {
        assertThatThrownBy(() -> recent.of(topic, "", () -> {
                    throw new IllegalStateException("away");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void those_who_ask_together_are_answered_by_one_search() throws InterruptedException, ExecutionException {
        CountDownLatch searching = new CountDownLatch(1);
        CountDownLatch let = new CountDownLatch(1);
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = askers.submit(() -> recent.of(topic, "", () -> {
                searching.countDown();
                await(let);
                return found.incrementAndGet();
            }));
            searching.await();
            Future<Integer> second = askers.submit(this::ask);
            let.countDown();
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(1);
        }
    }

    private int ask() {
        return recent.of(topic, "", found::incrementAndGet);
    }

    private void tell(String topic, String kind) {
        QuarkusTransaction.requiringNew().run(() -> signals.tell(new Signal(topic, kind, Uuid7.at(NOW), "x")));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
