package dev.hansei.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.hansei.architecture.violation.BusyUtils;
import dev.hansei.architecture.violation.ClockReader;
import dev.hansei.architecture.violation.HttpSpeaker;
import dev.hansei.architecture.violation.OpenPages;
import dev.hansei.architecture.violation.Remover;
import dev.hansei.architecture.violation.StrayPdf;
import dev.hansei.architecture.violation.StrayTransaction;
import dev.hansei.architecture.violation.ThingWithDesk;
import dev.hansei.architecture.violation.WideOpenPages;
import dev.hansei.trail.TrailThatKnowsIncidents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule holds in the product, and is broken by one class made to break it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hansei");

    @Test
    void rooms_form_no_cycles() {
        Rules.rooms_form_no_cycles("dev.hansei").check(PRODUCT);
        String violation = "dev.hansei.architecture.violation";
        JavaClasses cycle = new ClassFileImporter().importPackages(violation);
        assertThatThrownBy(() -> Rules.rooms_form_no_cycles(violation).check(cycle))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle");
    }

    @Test
    void the_ground_rooms_know_no_content_room() {
        holdsAndBites(Rules.the_ground_rooms_know_no_content_room(), TrailThatKnowsIncidents.class);
    }

    @Test
    void things_know_no_desk_and_no_framework_but_persistence() {
        holdsAndBites(Rules.things_know_no_desk_and_no_framework_but_persistence(), ThingWithDesk.class);
    }

    @Test
    void only_pages_and_apis_speak_http() {
        holdsAndBites(Rules.only_pages_and_apis_speak_http(), HttpSpeaker.class);
    }

    @Test
    void transactions_begin_at_desks() {
        holdsAndBites(Rules.transactions_begin_at_desks(), StrayTransaction.class);
    }

    @Test
    void only_the_pdf_room_uses_openpdf() {
        holdsAndBites(Rules.only_the_pdf_room_uses_openpdf(), StrayPdf.class);
    }

    @Test
    void only_the_clock_producer_reads_the_clock() {
        holdsAndBites(Rules.only_the_clock_producer_reads_the_clock(), ClockReader.class);
    }

    @Test
    void nothing_is_deleted_or_updated() {
        holdsAndBites(Rules.nothing_is_deleted_or_updated(), Remover.class);
    }

    @Test
    void every_route_says_who_may_use_it() {
        holdsAndBites(Rules.every_route_says_who_may_use_it(), OpenPages.class);
    }

    @Test
    void few_pages_are_open_to_everyone() {
        holdsAndBites(Rules.few_pages_are_open_to_everyone(), WideOpenPages.class);
    }

    @Test
    void no_class_is_named_after_a_layer() {
        holdsAndBites(Rules.no_class_is_named_after_a_layer(), BusyUtils.class);
    }

    @Test
    void no_source_file_reaches_300_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) >= 300)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static void holdsAndBites(ArchRule rule, Class<?> violation) {
        rule.check(PRODUCT);
        JavaClasses broken = new ClassFileImporter().importClasses(violation);
        assertThatThrownBy(() -> rule.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violation.getSimpleName());
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
