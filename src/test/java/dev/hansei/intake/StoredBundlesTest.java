package dev.hansei.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Change;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.customer.Customers;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.Incidents;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.notification.Notifications;
import dev.hansei.people.People;
import dev.hansei.publication.Postmortems;
import dev.hansei.specialcase.SpecialCases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated records of every kind go into the database and come out as they were. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class StoredBundlesTest {

    private static final int BUNDLES = 60;
    private static final Instant NOW = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    Recorders recorders;

    @Inject
    People people;

    @Inject
    Customers customers;

    @Inject
    ResponseFlows flows;

    @Inject
    Incidents incidents;

    @Inject
    Countermeasures countermeasures;

    @Inject
    SpecialCases cases;

    @Inject
    Postmortems postmortems;

    @Inject
    Notifications notifications;

    @Inject
    EntityManager entities;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(BUNDLES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_stored_is_what_was_told_and_telling_it_again_changes_nothing(long seed) {
        String text = BundleWriter.write(GeneratedBundles.of(new Random(seed)));
        BundleReading reading =
                BundleReader.read(List.of(new BundleSource("generated.yaml", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(reading.errors()).isEmpty();
        QuarkusTransaction.begin();
        try {
            // The desk for audits has rules of its own, which generated audits do not keep.
            Bundle told = withoutAudits(reading.bundle());
            BundleReading kept = new BundleReading(told, reading.origins(), List.of());
            assertThat(recorders.take(kept, Sample.ACTOR, NOW, change -> {})).isEmpty();
            entities.flush();
            entities.clear();

            assertSame(people.told(), told.people());
            assertSame(customers.told(), told.customers());
            assertSame(flows.told(), told.flows());
            assertSame(incidents.told(), told.incidents());
            assertSame(countermeasures.told(), told.countermeasures());
            assertSame(cases.told(), told.cases());
            assertSame(postmortems.told(), told.postmortems());
            assertSame(notifications.told(), told.notifications());

            List<Change> again = new ArrayList<>();
            assertThat(recorders.take(kept, Sample.ACTOR, NOW, again::add)).isEmpty();
            assertThat(again).allMatch(change -> change == Change.SAME);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Bundle withoutAudits(Bundle bundle) {
        return new Bundle(
                bundle.people(),
                bundle.customers(),
                bundle.flows(),
                bundle.incidents(),
                bundle.affected(),
                bundle.countermeasures(),
                bundle.cases(),
                List.of(),
                bundle.postmortems(),
                bundle.notifications());
    }

    /** Other tests may have stored the sample, so what is stored may be more. */
    private static <T> void assertSame(List<T> stored, List<T> told) {
        assertThat(stored).containsAll(told);
    }
}
