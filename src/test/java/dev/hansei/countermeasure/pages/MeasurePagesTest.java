package dev.hansei.countermeasure.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.access.Account;
import dev.hansei.base.Role;
import dev.hansei.trail.Digests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measure lives its whole life through the pages. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class MeasurePagesTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final AtomicInteger TITLES = new AtomicInteger();

    @Inject
    Cast cast;

    private Account owner;
    private Account verifier;
    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        owner = cast.accountOf("platform-a", Role.OPERATOR);
        verifier = cast.accountOf("auditor-a", Role.AUDITOR);
        incident = cast.page(Role.COMMANDER)
                .contentType(FORM)
                .formParam("title", "停止")
                .post("/incidents")
                .header("Location")
                .replaceAll(".*/", "");
    }

    @ParameterizedTest
    @CsvSource({"ja, 期限を約束, ✓ 確認済み, 確認者", "en, Promise a date, ✓ verified, verifier"})
    void a_measure_lives_from_its_proposal_to_its_proof(String language, String promise, String verified, String who) {
        String measure = proposed();
        assertThat(body(owner, measure, language)).contains(promise);
        sent(owner, measure + "/promises", "due", "2099年1月");
        sent(
                owner,
                measure + "/check-plan",
                "criterion-ja",
                "0件",
                "method-ja",
                "履歴",
                "verifier",
                "auditor-a",
                "days",
                "0");
        proved(
                owner,
                measure + "/completions",
                "title",
                "証跡",
                "sha256",
                "c".repeat(64),
                "href",
                "https://example.com/c",
                "effective",
                "2026-01-31");
        sent(owner, measure + "/operations");
        assertThat(body(owner, measure, language)).contains("countermeasure/not-the-verifier", who);
        proved(
                verifier,
                measure + "/evidence",
                "title",
                "Log",
                "sha256",
                "d".repeat(64),
                "href",
                "https://example.com/l",
                "effective",
                "2026-01-31");
        proved(verifier, measure + "/verifications", "note", "0件だった");
        assertThat(body(owner, measure, language)).contains(verified, "0件だった", "https://example.com/l");
        proved(verifier, measure + "/reopenings", "note", "再発した");
        sent(owner, measure + "/reassignments", "duty", "OWNER", "person", "platform-b", "note", "異動");
        assertThat(cast.page(Role.COMMANDER)
                        .contentType(FORM)
                        .formParam("note", "廃止")
                        .post(measure + "/withdrawals")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_measure_shows_a_file_that_was_uploaded_as_evidence() {
        String measure = proposed();
        byte[] log = "2026-01-31 0 blocked".getBytes(StandardCharsets.UTF_8);
        cast.page(owner)
                .multiPart(text("piece", "new"))
                .multiPart("file-new", "work-log.txt", log, "text/plain")
                .multiPart(text("effective", "2026-01-31"))
                .post(measure + "/evidence")
                .then()
                .statusCode(303);
        String kept = "/evidence/" + Digests.sha256(log);
        assertThat(body(owner, measure, "en")).contains("work-log.txt", kept, "Sat 31 Jan 2026");
        assertThat(cast.page(owner).get(kept).asByteArray()).isEqualTo(log);
    }

    @Test
    void a_full_width_date_and_a_hash_in_capitals_are_taken_as_they_are_meant() {
        String measure = proposed();
        sent(owner, measure + "/promises", "due", "２０９９－１２");
        proved(
                owner,
                measure + "/evidence",
                "title",
                "Log",
                "sha256",
                "AB".repeat(32),
                "href",
                "https://example.com/capitals",
                "effective",
                "２０２４－０１－０４");
        assertThat(body(owner, measure, "en")).contains("https://example.com/capitals", "2099");
    }

    @Test
    void a_refusal_says_why_and_keeps_what_was_typed_where_it_is() {
        String measure = proposed();
        Response refused = page(owner, "ja").formParam("due", "いつか").post(measure + "/promises");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("refusal-box", "countermeasure/not-a-date", "いつか");
    }

    @Test
    void the_list_shows_what_is_asked_for() {
        String reference = proposed().replaceAll(".*/", "");
        String list = "/countermeasures?incident=" + incident;
        assertThat(body(owner, list, "en")).contains(reference, "◇ proposed");
        assertThat(body(owner, list + "&state=VERIFIED", "en")).contains("No matching measures.");
        assertThat(body(owner, list + "&state=OVERDUE", "en")).doesNotContain(reference);
        assertThat(body(owner, "/incidents/" + incident + "/countermeasures", "ja"))
                .contains(reference, "◇ 提案中");
    }

    @Test
    void a_proposal_offers_the_causes_of_its_incident() {
        assertThat(body(owner, "/countermeasures/new?incident=" + Sample.INCIDENT, "en"))
                .contains("role-not-minimal", "Causes addressed");
        assertThat(body(owner, "/countermeasures/new", "en")).contains(Sample.INCIDENT);
    }

    private String proposed() {
        Response response = page(owner, "ja")
                .formParam("incident", incident)
                .formParam("title-ja", "対策 " + TITLES.incrementAndGet())
                .formParam("owner", "platform-a")
                .post("/countermeasures");
        assertThat(response.statusCode()).isEqualTo(303);
        return "/countermeasures/" + response.header("Location").replaceAll(".*/", "");
    }

    private void sent(Account account, String path, String... fields) {
        RequestSpecification form = page(account, "ja").formParam("page", "sent");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        Response response = form.post(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    }

    /** As a form that may hold a file is sent. */
    private void proved(Account account, String path, String... fields) {
        RequestSpecification form = cast.page(account).cookie("language", "ja").multiPart(text("piece", "new"));
        for (int i = 0; i < fields.length; i += 2) {
            form.multiPart(text(fields[i], fields[i + 1]));
        }
        Response response = form.post(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset("UTF-8")
                .build();
    }

    private String body(Account account, String path, String language) {
        Response response = page(account, language).get(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.asString();
    }

    private RequestSpecification page(Account account, String language) {
        return cast.page(account).cookie("language", language).contentType(FORM);
    }
}
