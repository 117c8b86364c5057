package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.Account;
import dev.hansei.base.Role;
import dev.hansei.trail.Digests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CountermeasureApiTest {

    private static final String LIST = "/api/countermeasures";

    @Inject
    Cast cast;

    private Account owner;
    private Account verifier;
    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        owner = cast.accountOf("platform-a", Role.OPERATOR);
        verifier = cast.accountOf("auditor-a", Role.AUDITOR);
        incident = Requests.declared(cast);
    }

    @Test
    void a_measure_lives_from_its_proposal_to_its_proof_and_is_taken_up_again() {
        String path = LIST + "/" + proposed("One");
        made(owner, path + "/promises", "{\"due\": \"2099-01\"}");
        made(owner, path + "/check-plan", """
            {"criterion": {"ja": "0件であること"}, "method": {"ja": "履歴を調べる"}, "verifier": "auditor-a", "minimumDays": 0}""");
        sent(owner, path + "/completions", "{}")
                .statusCode(409)
                .body("title", equalTo("countermeasure/evidence-missing"))
                .body("detail", containsString("evidence"));
        made(owner, path + "/completions", "{\"evidence\": [" + evidence("e1") + "]}");
        made(owner, path + "/operations", "{}");
        sent(owner, path + "/verifications", "{\"note\": {\"en\": \"Works\"}}")
                .statusCode(403)
                .body("title", equalTo("countermeasure/not-the-verifier"));
        made(verifier, path + "/evidence", evidence("e2"));
        made(verifier, path + "/verifications", "{\"note\": {\"en\": \"Not one since\"}}")
                .body("history.status", contains("promised", "done", "in-operation", "verified"))
                .body("history[3].evidence", contains("e2"));

        cast.program(Role.READER)
                .get(path)
                .then()
                .statusCode(200)
                .body("standing.state", equalTo("verified"))
                .body("standing.open", equalTo(false))
                .body("record.history[0].due", equalTo("2099-01"));

        made(verifier, path + "/reopenings", "{\"note\": {\"en\": \"Again\"}}");
        made(owner, path + "/reassignments", """
            {"duty": "owner", "person": "platform-b", "reason": {"en": "Moved"}}""");
        cast.program(Role.READER)
                .get(path)
                .then()
                .body("standing.state", equalTo("reopened"))
                .body("standing.owner", equalTo("platform-b"));
        sent(cast.program(Role.COMMANDER), path + "/withdrawals", "{\"note\": {\"en\": \"No need\"}}")
                .statusCode(201);
    }

    @Test
    void a_request_that_comes_twice_is_done_once() {
        RequestSpecification keyed = cast.program(owner).header("Idempotency-Key", "k-" + incident);
        String body = draft("Twice");
        String first = sent(keyed, LIST, body).statusCode(201).extract().path("ref");
        sent(cast.program(owner).header("Idempotency-Key", "k-" + incident), LIST, body)
                .statusCode(201)
                .body("ref", equalTo(first));
        sent(owner, LIST, body).statusCode(409).body("title", equalTo("countermeasure/told-already"));
    }

    @Test
    void a_decision_can_depend_on_what_was_seen() {
        String path = LIST + "/" + proposed("Seen");
        String tag = cast.program(owner).get(path).header("ETag");
        cast.program(owner).header("If-None-Match", tag).get(path).then().statusCode(304);
        sent(cast.program(owner).header("If-Match", tag), path + "/promises", "{\"due\": \"2099-01\"}")
                .statusCode(201);
        sent(
                        cast.program(owner).header("If-Match", tag),
                        path + "/promises",
                        "{\"due\": \"2099-02\", \"note\": {\"en\": \"Late\"}}")
                .statusCode(412)
                .body("title", equalTo("countermeasure/stale"));
    }

    @Test
    void a_list_is_filtered_and_read_on_from_where_it_ended() {
        proposed("A");
        proposed("B");
        String after = cast.program(Role.READER)
                .get(LIST + "?incident=" + incident + "&state=proposed&open=true&limit=1")
                .then()
                .statusCode(200)
                .body("countermeasures", hasSize(1))
                .body("after", notNullValue())
                .extract()
                .path("after");
        cast.program(Role.READER)
                .get(LIST + "?incident=" + incident + "&limit=1&after=" + after)
                .then()
                .body("countermeasures.title.en", contains("A"));
        cast.program(Role.READER)
                .get(LIST + "?state=finished&colour=red")
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("state"))
                .body("errors.path", hasItem("colour"));
    }

    @Test
    void a_date_that_is_proposed_without_a_zone_is_one_of_the_incidents_zone() {
        String dated = draft("Dated").replace("\"kind\"", "\"due\": \"2099-01-31 10:00\", \"kind\"");
        String promised = sent(owner, LIST, dated).statusCode(201).extract().path("ref");
        String proposed = proposed("Undated");
        made(owner, LIST + "/" + proposed + "/promises", "{\"due\": \"2099-01-31 10:00\"}");
        assertThat(due(promised)).isEqualTo(due(proposed));
    }

    private String due(String measure) {
        return cast.program(Role.READER).get(LIST + "/" + measure).path("record.history[0].due");
    }

    @Test
    void bad_bodies_and_strangers_are_told_what_is_wrong() {
        sent(owner, LIST, "{\"incident\": \"" + incident + "\"}")
                .statusCode(400)
                .body("errors", hasSize(3));
        sent(cast.program(Role.READER), LIST, draft("No")).statusCode(403);
        sent(owner, LIST + "/CM-1999-0001/promises", "{\"due\": \"2099-01\"}")
                .statusCode(404)
                .body("title", equalTo("countermeasure/unknown"));
    }

    private String proposed(String title) {
        return sent(owner, LIST, draft(title))
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/countermeasures/CM-\\d{4}-\\d{4}"))
                .extract()
                .path("ref");
    }

    private String draft(String title) {
        return """
            {"incident": "%s", "kind": "permanent", "title": {"en": "%s"}, "owner": "platform-a"}""".formatted(incident, title);
    }

    private static String evidence(String id) {
        return """
            {"id": "%s", "title": {"en": "Proof"}, "sha256": "%s", "href": "https://evidence.example.com/%s",
             "effective": "2024-01-31"}""".formatted(id, Digests.sha256(id.getBytes(StandardCharsets.UTF_8)), id);
    }

    private ValidatableResponse made(Account account, String path, String body) {
        return sent(account, path, body).statusCode(201);
    }

    private ValidatableResponse sent(Account account, String path, String body) {
        return sent(cast.program(account), path, body);
    }

    private static ValidatableResponse sent(RequestSpecification program, String path, String body) {
        return program.contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post(path)
                .then();
    }
}
