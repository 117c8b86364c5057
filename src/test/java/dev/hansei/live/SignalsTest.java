package dev.hansei.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Uuid7;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SignalsTest {

    @Inject
    Signals signals;

    private final String topic = "test/" + UUID.randomUUID();
    private final BlockingQueue<Signal> heard = new LinkedBlockingQueue<>();
    private Cancellable watching;

    @BeforeEach
    void someoneWatches() {
        watching = signals.on(Set.of(topic)).subscribe().with(heard::add);
    }

    @AfterEach
    void nobodyWatches() {
        watching.cancel();
    }

    @Test
    void a_signal_is_heard_once_its_transaction_is_committed() throws InterruptedException {
        Signal signal = signal(topic);
        QuarkusTransaction.requiringNew().run(() -> {
            signals.tell(signal);
            assertThat(heard).isEmpty();
        });
        assertThat(next()).isEqualTo(signal);
    }

    @Test
    void a_signal_of_a_transaction_that_was_undone_is_never_heard() throws InterruptedException {
        Signal later = signal(topic);
        QuarkusTransaction.begin();
        signals.tell(signal(topic));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> signals.tell(later));
        assertThat(next()).isEqualTo(later);
    }

    @Test
    void what_happens_elsewhere_is_not_heard() throws InterruptedException {
        Signal here = signal(topic);
        QuarkusTransaction.requiringNew().run(() -> {
            signals.tell(signal("test/elsewhere"));
            signals.tell(here);
        });
        assertThat(next()).isEqualTo(here);
        assertThat(heard).isEmpty();
    }

    private Signal next() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private static Signal signal(String topic) {
        return new Signal(
                topic, "entry", Uuid7.at(Sample.NOW), UUID.randomUUID().toString());
    }
}
