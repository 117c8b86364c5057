package dev.hansei.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.intake.Bundles;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TrailTest {

    @Inject
    Trail trail;

    @Inject
    Bundles bundles;

    @Inject
    EntityManager entities;

    @Test
    void nothing_is_recorded_outside_the_transaction_of_a_change() {
        assertThatThrownBy(() -> trail.record(Fact.of("system", "test", Map.of()), Sample.ACTOR, Sample.NOW))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    @TestTransaction
    void every_timeline_entry_has_one_trail_entry() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        long entries = entities.createQuery("select count(e) from TimelineEntry e", Long.class)
                .getSingleResult();
        assertThat(entries).isPositive();
        assertThat(trail.count("action", "timeline.logged")).isEqualTo(entries);
    }

    @Test
    @TestTransaction
    void every_frozen_edition_has_one_trail_entry() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        long editions = entities.createQuery("select count(f) from FrozenDocument f", Long.class)
                .getSingleResult();
        assertThat(trail.count("action", "document.published")).isEqualTo(editions);
    }

    @Test
    @TestTransaction
    void names_addresses_and_timeline_texts_stand_in_the_erasable_part_only() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        List<TrailEntry> entries = trail.listAll();
        String open = String.join(
                "\n",
                entries.stream()
                        .map(entry -> new String(entry.publicJson(), StandardCharsets.UTF_8))
                        .toList());
        assertThat(open).doesNotContain("INTERNAL-ONLY-7Q4").doesNotContain("takano@kitayoshi.example.jp");
        String erasable = String.join(
                "\n",
                entities.createQuery("select p.fields from TrailPrivate p", byte[].class)
                        .getResultStream()
                        .map(fields -> new String(fields, StandardCharsets.UTF_8))
                        .toList());
        assertThat(erasable).contains("INTERNAL-ONLY-7Q4").contains("takano@kitayoshi.example.jp");
    }

    @Test
    @TestTransaction
    void an_entry_added_to_a_known_incident_has_one_trail_entry_and_no_open_text() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        long before = trail.count();
        bundles.take(List.of(Sample.withLateEntry("TOKEN-LATE-9Z")), Sample.ACTOR, Sample.NOW);
        assertThat(trail.count()).isEqualTo(before + 1);
        assertThat(trail.listAll().stream().map(entry -> new String(entry.publicJson(), StandardCharsets.UTF_8)))
                .noneMatch(open -> open.contains("TOKEN-LATE-9Z"));
    }

    @Test
    @TestTransaction
    void the_stored_hash_is_that_of_the_stored_content() {
        trail.record(Fact.of("system", "test.open", Map.of("a", 1)), Sample.ACTOR, Sample.NOW);
        TrailEntry entry = trail.find("action", "test.open").firstResult();
        Map<String, Object> body = new TreeMap<>(Map.of(
                "v",
                1L,
                "log",
                "localhost/log/1",
                "id",
                entry.id().toString(),
                "stream",
                "system",
                "action",
                "test.open",
                "actor",
                Sample.ACTOR.ref().toString(),
                "rec",
                "2026-04-01T00:00:00.000000Z",
                "pub",
                Map.of("a", 1L)));
        body.put("behalf", null);
        body.put("at", null);
        body.put("priv", null);
        assertThat(entry.bodyHash()).isEqualTo(Digests.sha256().digest(Canonical.bytes(body)));
    }
}
