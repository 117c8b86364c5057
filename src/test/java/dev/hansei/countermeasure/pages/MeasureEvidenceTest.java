package dev.hansei.countermeasure.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.access.Account;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Role;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.input.Foreign;
import dev.hansei.trail.Digests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as evidence where it comes in, and what does not. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class MeasureEvidenceTest {

    private static final String HASH = "e".repeat(64);

    @Inject
    Cast cast;

    @Inject
    Countermeasures measures;

    @Inject
    EvidenceFiles files;

    private Account owner;
    private String measure;

    @BeforeEach
    void aMeasureCameFromElsewhere() {
        owner = cast.accountOf("platform-a", Role.OPERATOR);
        String id = UUID.randomUUID().toString().substring(0, 8);
        Evidence elsewhere = new Evidence("told", null, Bilingual.of(null, "Told"), HASH, null, null);
        measures.record(
                new CountermeasureRecord(
                        "CM-E" + id,
                        Foreign.incident(cast),
                        ZoneId.of("Asia/Tokyo"),
                        CountermeasureRecord.Kind.LATERAL,
                        Bilingual.of(null, "Measure " + id),
                        null,
                        "platform-a",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(elsewhere),
                        List.of()),
                Sample.ACTOR,
                Sample.NOW);
        measure = "/countermeasures/CM-E" + id;
    }

    @Test
    void evidence_that_came_from_elsewhere_is_shown_without_a_link_to_a_file_that_is_not_kept() {
        assertThat(page()).contains("not kept here", HASH).doesNotContain("/evidence/" + HASH);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, evidence/nothing",
                "Title, -, -, -, countermeasure/bad-digest",
                "Title, HASH, -, 2026-01-31, evidence/nothing",
                "Title, HASH, https://example.com/e, -, evidence/nothing"
            })
    void evidence_that_is_neither_a_kept_file_nor_a_dated_link_is_refused(
            String title, String sha256, String href, String effective, String code) {
        RequestSpecification form = form();
        part(form, "title", title);
        part(form, "sha256", sha256 == null ? null : HASH);
        part(form, "href", href);
        part(form, "effective", effective);
        refused(form, code);
    }

    @Test
    void an_empty_file_is_refused_as_an_empty_file() {
        refused(form().multiPart("file-new", "empty.txt", new byte[0], "text/plain"), "evidence/empty");
    }

    @Test
    void a_file_and_a_link_in_one_piece_are_refused_and_neither_is_lost() {
        RequestSpecification form = form().multiPart("file-new", "a.txt", fresh(), "text/plain");
        part(form, "href", "https://example.com/e");
        refused(form, "evidence/file-and-link");
    }

    @Test
    void a_file_is_not_kept_where_what_would_rest_on_it_is_refused() {
        byte[] bytes = fresh();
        Response refused =
                form().multiPart("file-new", "first.txt", bytes, "text/plain").post(measure + "/completions");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(files.has(Digests.sha256(bytes))).isFalse();
    }

    @Test
    void a_piece_is_named_by_whoever_brought_it_and_not_by_whoever_brought_its_bytes_first() {
        byte[] bytes = fresh();
        files.keep(bytes, "first.txt", owner.actor(), Sample.NOW);
        assertThat(form().multiPart("file-new", "second.txt", bytes, "text/plain")
                        .post(measure + "/evidence")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page()).contains("second.txt").doesNotContain("first.txt");
    }

    private RequestSpecification form() {
        return cast.page(owner).cookie("language", "en").multiPart("piece", "new");
    }

    private static void part(RequestSpecification form, String name, String value) {
        if (value != null) {
            form.multiPart(name, value);
        }
    }

    private void refused(RequestSpecification form, String code) {
        Response answer = form.post(measure + "/evidence");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.asString()).contains(code);
    }

    private String page() {
        return cast.page(owner).cookie("language", "en").get(measure).asString();
    }

    private static byte[] fresh() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }
}
