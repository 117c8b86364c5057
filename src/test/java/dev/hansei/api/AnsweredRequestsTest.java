package dev.hansei.api;

import static dev.hansei.api.Requests.DRAFT;
import static dev.hansei.api.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.incident.Together;
import dev.hansei.web.JsonAnswer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A request that carries a key is done once, however often it is sent. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AnsweredRequestsTest {

    private static final Instant NOW = Instant.parse("2032-01-01T00:00:00Z");

    @Inject
    Cast cast;

    @Inject
    AnsweredRequests answered;

    @Inject
    DatabaseRows rows;

    @Test
    void the_same_request_is_answered_alike_and_done_once() {
        String key = UUID.randomUUID().toString();
        Response first = declare(key, Role.COMMANDER, DRAFT);
        long incidents = rows.count("incident");

        Response again = declare(key, Role.COMMANDER, DRAFT);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(rows.count("incident")).isEqualTo(incidents);
    }

    @Test
    void eight_at_once_are_done_once() {
        String key = UUID.randomUUID().toString();
        String token = cast.token(Role.COMMANDER);
        long incidents = rows.count("incident");

        List<Object> answers = Together.run(
                8,
                i -> RestAssured.given()
                        .auth()
                        .preemptive()
                        .oauth2(token)
                        .header("Idempotency-Key", key)
                        .contentType("application/json; charset=UTF-8")
                        .body(DRAFT)
                        .post("/api/incidents")
                        .asString());

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat((String) answers.getFirst()).contains("INC-2032-");
        assertThat(rows.count("incident")).isEqualTo(incidents + 1);
    }

    @Test
    void a_key_is_not_used_for_another_request() {
        String key = UUID.randomUUID().toString();
        declare(key, Role.COMMANDER, DRAFT);
        declare(key, Role.COMMANDER, DRAFT.replace("sev2", "sev3"))
                .then()
                .statusCode(422)
                .body("title", equalTo("input/key-used"));
    }

    @Test
    void a_file_may_come_with_a_key_too() {
        String key = UUID.randomUUID().toString();
        String kept =
                evidence(key, "first.txt").then().statusCode(201).extract().asString();
        assertThat(evidence(key, "first.txt").asString()).isEqualTo(kept);
        evidence(key, "other.txt").then().statusCode(422).body("title", equalTo("input/key-used"));
    }

    @Test
    void two_accounts_may_use_the_same_key() {
        String key = UUID.randomUUID().toString();
        String first = declare(key, Role.COMMANDER, DRAFT).path("ref");
        declare(key, Role.SCRIBE, DRAFT).then().statusCode(201).body("ref", not(equalTo(first)));
    }

    @Test
    void a_refusal_is_not_kept() {
        String key = UUID.randomUUID().toString();
        declare(key, Role.READER, DRAFT).then().statusCode(403);
        declare(key, Role.COMMANDER, DRAFT.replace("停止", "あ".repeat(201)))
                .then()
                .statusCode(422);
        declare(key, Role.COMMANDER, DRAFT).then().statusCode(201);
    }

    @Test
    void a_key_is_short_and_visible_and_one_that_is_not_is_named() {
        declare("x".repeat(256), Role.COMMANDER, DRAFT)
                .then()
                .statusCode(400)
                .body("title", equalTo("input/key"), "errors[0].path", equalTo("Idempotency-Key"));
    }

    @Test
    void an_answer_is_kept_for_seven_days() {
        Actor actor = new Actor(UUID.randomUUID(), null, Set.of(Role.SCRIBE));
        assertThat(once(actor, NOW, "first")).isEqualTo("first");
        assertThat(once(actor, NOW.plus(Duration.ofDays(7)), "second")).isEqualTo("first");
        assertThat(once(actor, NOW.plus(Duration.ofDays(7)).plusSeconds(1), "third"))
                .isEqualTo("third");
    }

    private Response evidence(String key, String name) {
        return cast.program(Role.OPERATOR)
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(key.getBytes(StandardCharsets.UTF_8))
                .post("/api/evidence?name=" + name);
    }

    private String once(Actor actor, Instant now, String body) {
        return answered.once("key", "digest", actor, now, () -> new JsonAnswer(201, null, null, body))
                .body();
    }

    private Response declare(String key, Role role, String body) {
        return as(cast, role, body).header("Idempotency-Key", key).post("/api/incidents");
    }
}
