package dev.hansei.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.Sample;
import dev.hansei.base.Change;
import dev.hansei.base.Problem;
import dev.hansei.intake.form.BundleSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class BundlesTest {

    @Inject
    Bundles bundles;

    @Inject
    DatabaseRows rows;

    @BeforeEach
    void theSampleIsRecorded() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
    }

    @Test
    void a_bundle_imported_again_changes_nothing() {
        Map<String, Long> before = rows.counts();
        Imported again = bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        assertThat(again.counts()).containsOnlyKeys(Change.SAME);
        assertThat(again.editions()).isZero();
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void what_is_exported_is_what_was_imported() {
        Bundle told = BundleReader.read(Sample.sources()).bundle();
        Bundle exported = bundles.of(Sample.INCIDENT);
        assertThat(exported.incidents()).isEqualTo(told.incidents());
        assertThat(exported.flows()).isEqualTo(told.flows());
        assertThat(exported.countermeasures()).containsExactlyInAnyOrderElementsOf(told.countermeasures());
        assertThat(exported.cases()).containsExactlyInAnyOrderElementsOf(told.cases());
        assertThat(exported.audits()).isEqualTo(told.audits());
        assertThat(exported.postmortems()).isEqualTo(told.postmortems());
        assertThat(exported.notifications()).containsExactlyInAnyOrderElementsOf(told.notifications());
        assertThat(exported.affected()).containsExactlyInAnyOrderElementsOf(told.affected());
        // Other tests may have recorded more people, and all of them are exported.
        assertThat(exported.people()).containsAll(told.people());
    }

    @Test
    void an_exported_bundle_imported_again_changes_nothing() {
        Map<String, Long> before = rows.counts();
        bundles.take(List.of(source(BundleWriter.write(bundles.of(Sample.INCIDENT)))), Sample.ACTOR, Sample.NOW);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void changed_content_of_a_recorded_entry_is_refused_with_the_difference() {
        Map<String, Long> before = rows.counts();
        List<BundleSource> changed = Sample.sources().stream()
                .map(file -> new BundleSource(
                        file.name(),
                        text(file).replace("at: '17:27'", "at: '17:26'").getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThatThrownBy(() -> bundles.take(changed, Sample.ACTOR, Sample.NOW))
                .asInstanceOf(type(BundleRefused.class))
                .satisfies(refused -> assertThat(refused.errors()).anySatisfy(error -> {
                    assertThat(error.code()).isEqualTo("record/changed");
                    assertThat(error.file()).endsWith("incident.yaml");
                    assertThat(error.line()).isPositive();
                    assertThat(error.sentence().en()).contains("timeline[").contains("17:27", "17:26");
                }));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_check_leaves_nothing_behind() {
        Map<String, Long> before = rows.counts();
        String person = "hansei: 1\npeople:\n  - key: newcomer\n    name: {ja: 新人, en: Newcomer}\n";
        Imported checked = bundles.check(List.of(source(person)), Sample.ACTOR, Sample.NOW);
        assertThat(checked.counts()).containsEntry(Change.NEW, 1);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void every_kind_of_broken_bundle_changes_nothing() throws IOException {
        Map<String, Long> before = rows.counts();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/bundles/broken"))) {
            List<Path> broken = files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .filter(file -> !file.toString().contains("expected"))
                    .toList();
            assertThat(broken).hasSizeGreaterThanOrEqualTo(30);
            for (Path file : broken) {
                assertThatThrownBy(() -> bundles.take(List.of(Sample.source(file)), Sample.ACTOR, Sample.NOW))
                        .as(file.toString())
                        .isInstanceOf(BundleRefused.class);
            }
        }
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void one_error_keeps_the_whole_bundle_out() {
        Map<String, Long> before = rows.counts();
        String good = "  - key: newcomer\n    name: {ja: 新人, en: Newcomer}\n";
        String bad = "  - key: half\n    nama: {ja: 半, en: Half}\n";
        assertThatThrownBy(() ->
                        bundles.take(List.of(source("hansei: 1\npeople:\n" + good + bad)), Sample.ACTOR, Sample.NOW))
                .isInstanceOf(BundleRefused.class);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void an_unknown_incident_cannot_be_exported() {
        assertThatThrownBy(() -> bundles.of("INC-1999-0001")).isInstanceOf(Problem.NotFound.class);
    }

    private static BundleSource source(String text) {
        return new BundleSource("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(BundleSource file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
