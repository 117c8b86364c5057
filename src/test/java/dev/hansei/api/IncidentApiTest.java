package dev.hansei.api;

import static dev.hansei.api.Requests.DRAFT;
import static dev.hansei.api.Requests.as;
import static dev.hansei.api.Requests.declared;
import static dev.hansei.api.Requests.entry;
import static dev.hansei.api.Requests.id;
import static dev.hansei.api.Requests.logged;
import static dev.hansei.api.Requests.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class IncidentApiTest {

    @Inject
    Cast cast;

    @Test
    void an_incident_is_declared_worked_on_and_resolved() {
        String ref = as(cast, Role.COMMANDER, DRAFT)
                .post("/api/incidents")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/incidents/INC-2032-\\d{4}"))
                .body("declared", equalTo("2032-03-04 11:50"))
                .body("title.ja", equalTo("停止"))
                .extract()
                .path("ref");
        String room = "/api/incidents/" + ref;
        String began = logged(cast, ref, "2032-03-04 11:40");
        String seen = logged(cast, ref, "2032-03-04 11:52頃");
        made("/milestones", ref, """
            {"kind": "impact-began", "entry": "%s"}""".formatted(began));
        made("/milestones", ref, """
            {"kind": "detected", "entry": "%s"}""".formatted(seen));
        made("/services", ref, """
            {"id": "portal", "name": {"en": "Portal"}}""");
        made("/assignments", ref, """
            {"role": "commander", "person": "commander"}""");
        made("/changes", ref, """
            {"id": "worse", "severity": "sev1", "reason": {"en": "Every site is down"}}""");
        post(cast, Role.COMMANDER, """
            {"id": "again", "severity": "sev1"}""", room + "/changes").statusCode(409).body("title", equalTo("incident/unchanged"));
        made("/handovers", ref, """
            {"id": "over", "person": "manager"}""");
        made("/assignments", ref, """
            {"role": "operator", "person": "manager"}""");
        made("/releases", ref, """
            {"role": "operator", "person": "manager", "reason": {"en": "Somebody else was meant"}}""");
        made("/windows", ref, """
            {"id": "w1", "extent": "full", "from": "2032-03-04 11:40", "scope": {"en": "All"}}""");
        post(cast, Role.COMMANDER, "{}", room + "/resolutions")
                .statusCode(409)
                .body("title", equalTo("incident/window-open"));
        made("/windows/w1/closures", ref, """
            {"id": "w2", "to": "2032-03-04 12:10"}""");
        made("/resolutions", ref, """
            {"note": {"en": "Over"}}""");
        made("/reopenings", ref, "{}");

        cast.program(Role.READER)
                .get(room)
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("lastChange.state", equalTo("reopened"))
                .body("roles[0].person", equalTo("manager"))
                .body("windows[0].to", equalTo("2032-03-04 12:10"))
                .body("times[0].kind", equalTo("to-detect"))
                .body("times[0].length", equalTo("PT12M"))
                .body("times[0].about", equalTo(true))
                .body("times[0].to", equalTo(seen))
                .body("services[0].name.en", equalTo("Portal"))
                .body("severity", equalTo("sev1"))
                .body("changes[0].before.severity", equalTo("sev2"))
                .body("counts.all", equalTo(4));
    }

    @Test
    void a_hand_over_is_no_entry_of_its_own() {
        post(
                        cast,
                        Role.OPERATOR,
                        entry(id(), "2032-03-04 11:52").replace("event", "handover"),
                        "/api/incidents/" + declared(cast) + "/timeline")
                .statusCode(422)
                .body("title", equalTo("timeline/hand-over"));
    }

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
    void a_problem_is_told_in_the_askers_language() {
        cast.program(Role.READER)
                .header("Accept-Language", "ja")
                .get("/api/incidents/INC-1999-0001")
                .then()
                .statusCode(404)
                .header("Content-Language", "ja")
                .body("detail", containsString("記録はありません"));
    }

    @Test
    void a_room_that_has_not_changed_is_not_sent_again() {
        String room = "/api/incidents/" + declared(cast);
        String tag = cast.program(Role.READER).get(room).header("ETag");
        cast.program(Role.READER).header("If-None-Match", tag).get(room).then().statusCode(304);
        logged(cast, room.substring("/api/incidents/".length()), "2032-03-04 11:52");
        cast.program(Role.READER)
                .header("If-None-Match", tag)
                .get(room)
                .then()
                .statusCode(200)
                .body("counts.all", equalTo(1));
    }

    @Test
    void a_decision_upon_what_has_changed_is_refused() {
        String ref = declared(cast);
        String room = "/api/incidents/" + ref;
        String tag = cast.program(Role.READER).get(room).header("ETag");
        logged(cast, ref, "2032-03-04 11:52");
        as(cast, Role.COMMANDER, "{}")
                .header("If-Match", tag)
                .post(room + "/resolutions")
                .then()
                .statusCode(201);
        as(cast, Role.COMMANDER, "{}")
                .header("If-Match", tag)
                .post(room + "/reopenings")
                .then()
                .statusCode(412)
                .body("title", equalTo("incident/stale"));
    }

    @Test
    void nobody_reads_or_writes_without_a_token() {
        RestAssured.given()
                .accept("application/json")
                .get("/api/incidents")
                .then()
                .statusCode(401);
        RestAssured.given()
                .cookie("hansei", cast.session(Role.COMMANDER))
                .accept("application/json")
                .get("/api/incidents")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/INC-2023-0001/timeline",
                "/INC-2023-0001/timeline/e/corrections",
                "/INC-2023-0001/timeline/e/translations",
                "/INC-2023-0001/milestones",
                "/INC-2023-0001/assignments",
                "/INC-2023-0001/handovers",
                "/INC-2023-0001/releases",
                "/INC-2023-0001/windows",
                "/INC-2023-0001/windows/w/closures",
                "/INC-2023-0001/services",
                "/INC-2023-0001/affected",
                "/INC-2023-0001/resolutions",
                "/INC-2023-0001/reopenings"
            })
    void readers_and_administrators_do_not_write_but_to_declare(String path) {
        post(cast, Role.READER, DRAFT, "/api/incidents" + path).statusCode(403);
        post(cast, Role.ADMINISTRATOR, DRAFT, "/api/incidents" + path).statusCode(path.isEmpty() ? 201 : 403);
    }

    @Test
    void incidents_are_listed_by_cursor() {
        declared(cast);
        declared(cast);
        String after = cast.program(Role.READER)
                .get("/api/incidents?limit=1")
                .then()
                .statusCode(200)
                .body("incidents", hasSize(1))
                .body("after", notNullValue())
                .extract()
                .path("after");
        cast.program(Role.READER)
                .get("/api/incidents?limit=1&after=" + after)
                .then()
                .statusCode(200)
                .body("incidents", hasSize(1));
        for (String wrong : new String[] {after.substring(1), "x", "A" + after}) {
            cast.program(Role.READER)
                    .get("/api/incidents?after=" + wrong)
                    .then()
                    .statusCode(400)
                    .body("title", equalTo("input/cursor"));
        }
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

    private void made(String path, String ref, String body) {
        post(cast, Role.COMMANDER, body, "/api/incidents/" + ref + path)
                .statusCode(201)
                .header("Location", containsString(ref));
    }
}
