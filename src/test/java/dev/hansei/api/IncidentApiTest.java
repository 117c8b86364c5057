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
            {"id": "w2", "to": "2032-03-04 11:55"}""");
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
                .body("windows[0].to", equalTo("2032-03-04 11:55"))
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
                "/INC-2023-0001/milestones/retractions",
                "/INC-2023-0001/changes",
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

    private void made(String path, String ref, String body) {
        post(cast, Role.COMMANDER, body, "/api/incidents/" + ref + path)
                .statusCode(201)
                .header("Location", containsString(ref));
    }
}
