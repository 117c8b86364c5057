package dev.hansei.api;

import static dev.hansei.api.Requests.DRAFT;
import static dev.hansei.api.Requests.as;
import static dev.hansei.api.Requests.declared;
import static dev.hansei.api.Requests.entry;
import static dev.hansei.api.Requests.id;
import static dev.hansei.api.Requests.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent of an incident and cannot be taken as it is. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class IncidentBodiesTest {

    @Inject
    Cast cast;

    @Test
    void every_error_of_a_body_is_told_at_once_with_its_path() {
        as(cast, Role.COMMANDER, """
                {"zone": "Asia/Tokio", "titel": {"en": "x"}, "severity": "sev9",
                 "window": {"id": "w", "extent": "full", "from": "17:15", "scope": {"en": "All"}}}""")
                .header("Accept-Language", "en")
                .post("/api/incidents")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", equalTo("input/body"))
                .body("errors.path", hasItem("titel"))
                .body("errors.path", hasItem("title"))
                .body("errors.path", hasItem("severity"))
                .body("errors.path", hasItem("zone"))
                .body("errors.path", hasItem("window.from"))
                .body("errors.find { it.path == 'titel' }.code", equalTo("bundle/unknown-key"))
                .body("errors.find { it.path == 'titel' }.detail", containsString("Did you mean 'title'?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-11-02 01:30|bundle/not-a-moment",
                "2031-03-09 02:30|bundle/not-a-moment",
                "2031-11-02 25:30|bundle/not-a-moment",
                "17:15|bundle/not-a-moment",
            })
    void an_ambiguous_or_skipped_time_is_asked_about_and_never_guessed(String at, String code) {
        as(cast, Role.COMMANDER, DRAFT.replace("Asia/Tokyo", "America/New_York").replace("2032-03-04 11:50", at))
                .post("/api/incidents")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("declared"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_time_that_came_twice_is_taken_with_its_offset() {
        as(
                        cast,
                        Role.COMMANDER,
                        DRAFT.replace("Asia/Tokyo", "America/New_York")
                                .replace("2032-03-04 11:50", "2031-11-02 01:30 -05:00"))
                .post("/api/incidents")
                .then()
                .statusCode(201)
                .body("declared", equalTo("2031-11-02 01:30 -05:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{} {}", "\"text\"", "null", "{\"a\": 1, \"a\": 2}", "{\"id\": \"\\ud800\"}"})
    void a_body_that_is_no_record_is_refused(String body) {
        post(cast, Role.COMMANDER, body, "/api/incidents").statusCode(400).body("title", equalTo("input/body"));
    }

    @Test
    void a_body_may_be_neither_deep_nor_large() {
        post(cast, Role.COMMANDER, "[".repeat(60), "/api/incidents")
                .statusCode(400)
                .body("errors.code", hasItem("bundle/too-deep"));
        post(cast, Role.COMMANDER, "\"" + "x".repeat(1024 * 1024) + "\"", "/api/incidents")
                .statusCode(413)
                .body("title", equalTo("web/too-large"));
    }

    @Test
    void what_is_sent_over_and_above_is_refused_and_not_taken() {
        post(
                        cast,
                        Role.OPERATOR,
                        entry(id(), "2032-03-04 11:52").replace("{\"id\"", "{\"loggedBy\": \"me\", \"id\""),
                        "/api/incidents/" + declared(cast) + "/timeline")
                .statusCode(400)
                .body("errors[0].path", equalTo("loggedBy"));
    }
}
