package dev.hansei.input.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.access.token.Token;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.incident.Together;
import dev.hansei.input.Foreign;
import dev.hansei.input.InputConfig;
import dev.hansei.input.Rates;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events in PagerDuty's form, and the answers that its senders know. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class PagerDutyApiTest {

    private static final String PATH = "/v2/enqueue";

    @Inject
    Cast cast;

    @Inject
    DatabaseRows rows;

    @Inject
    Rates rates;

    @Inject
    InputConfig config;

    @Inject
    Clock clock;

    private String incident;
    private String key;
    private String dedup;

    @BeforeEach
    void anIncidentIsOpenAndAKeyWasIssued() {
        incident = Foreign.incident(cast);
        key = cast.token(Token.Scope.PAGERDUTY, Role.OPERATOR);
        dedup = Foreign.unique();
    }

    @Test
    void a_key_has_32_characters_as_senders_expect() {
        assertThat(key).matches("[0-9a-f]{32}");
    }

    @Test
    void a_trigger_becomes_an_internal_entry_and_is_answered_with_its_key() {
        post(trigger("Disk full"))
                .statusCode(202)
                .body("status", equalTo("success"))
                .body("message", equalTo("Event processed"))
                .body("dedup_key", equalTo(dedup))
                .body("size()", equalTo(3));
        Map<String, Object> row = Foreign.timeline(cast, incident).getFirst();
        assertThat(row).containsEntry("source", "pagerduty").doesNotContainKey("loggedBy");
        assertThat(Foreign.entry(row)).containsEntry("at", "2031-03-04 11:50:00.315");
        assertThat(Foreign.entry(row).getOrDefault("visibility", "internal")).isEqualTo("internal");
        assertThat(Foreign.text(row, "en"))
                .isEqualTo("Event triggered: Disk full (critical)\nSource: db-1\nincident=" + incident);
    }

    @Test
    void a_missing_key_is_made_and_returned() {
        post(trigger("Disk full").replace("\"dedup_key\": \"" + dedup + "\",", ""))
                .statusCode(202)
                .body("dedup_key", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void acknowledging_and_resolving_follow_to_where_the_trigger_went() {
        post(trigger("Disk full"));
        post(event("acknowledge")).statusCode(202);
        post(event("resolve")).statusCode(202);
        assertThat(Foreign.timeline(cast, incident))
                .extracting(row -> Foreign.text(row, "en"))
                .hasSize(3)
                .contains("Event acknowledged: " + dedup, "Event resolved: " + dedup);
    }

    @Test
    void the_same_event_is_stored_once_until_it_is_resolved() {
        for (int i = 0; i < 2; i++) {
            post(trigger("Disk full")).statusCode(202);
            post(event("resolve")).statusCode(202);
            post(event("resolve")).statusCode(202);
        }
        post(trigger("Disk full"));
        post(trigger("Disk full"));
        assertThat(Foreign.timeline(cast, incident)).hasSize(5);
    }

    @Test
    void the_same_key_with_other_words_is_news() {
        post(trigger("Disk at 90 %"));
        post(trigger("Disk at 99 %"));
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
    }

    @Test
    void two_deliveries_at_the_same_moment_store_one_entry() {
        String event = trigger("Disk full");
        assertThat(Together.run(4, i -> post(event).extract().statusCode())).containsOnly(202);
        assertThat(Foreign.timeline(cast, incident)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"routing_key\": \"|\"routing_key\": \"x|'routing_key' is missing, or is not 32 characters long",
                "\"trigger\"|\"open\"|'event_action' must be one of 'trigger', 'acknowledge' or 'resolve'",
                "\"critical\"|\"bad\"|'payload.severity' must be one of 'critical', 'error', 'warning' or 'info'",
                "\"source\": \"db-1\"|\"source\": \"\"|'payload.source' is missing or blank",
                "\"payload\"|\"load\"|'payload' is missing or blank",
                "2031-03-04T02:50:00.315+0000|soon|'payload.timestamp' is not an ISO 8601 time",
                "{|[{|Event is not a JSON object",
            })
    void what_is_no_event_is_refused_in_pagerdutys_shape(String part, String wrong, String error) {
        long before = rows.count("input_message");
        post(trigger("Disk full").replace(part, wrong))
                .statusCode(400)
                .body("status", equalTo("invalid event"))
                .body("message", equalTo("Event object is invalid"))
                .body("errors", hasItem(error));
        assertThat(rows.count("input_message")).isEqualTo(before);
    }

    @Test
    void the_limits_are_pagerdutys() {
        post(trigger("x".repeat(1024))).statusCode(202);
        post(trigger("x".repeat(1025)))
                .statusCode(400)
                .body("errors", hasItem("'payload.summary' is longer than 1024 characters"));
        post(trigger("y").replace(dedup, "d".repeat(255))).statusCode(202);
        post(trigger("y").replace(dedup, "d".repeat(256)))
                .statusCode(400)
                .body("errors", hasItem("'dedup_key' is longer than 255 characters"));
        post(trigger("y").replace("\"client\": \"\"", "\"client\": \"" + "c".repeat(512 * 1024) + "\""))
                .statusCode(400)
                .body("errors", hasItem("Event is larger than 512 KB"));
    }

    @Test
    void resolving_needs_a_key() {
        post(event("resolve").replace(dedup, ""))
                .statusCode(400)
                .body("errors", hasItem("'dedup_key' is missing or blank"));
    }

    @Test
    void a_key_that_is_not_known_is_refused_like_one_of_another_input() {
        for (String other : List.of(
                "0".repeat(32),
                cast.token(Token.Scope.ALERTMANAGER, Role.OPERATOR).substring(0, 32))) {
            post(trigger("Disk full").replace(key, other))
                    .statusCode(400)
                    .body("errors", hasItem("'routing_key' is not known, or does not hold any more"));
        }
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void whoever_sends_too_often_is_told_so_in_pagerdutys_shape() {
        String busy = cast.token(Token.Scope.PAGERDUTY, Role.OPERATOR, Role.EDITOR);
        String sender = Token.Scope.PAGERDUTY + "/"
                + cast.account(Role.OPERATOR, Role.EDITOR).id();
        String event = trigger("Disk full").replace(key, busy);
        ValidatableResponse answer = crowd(sender, event);
        // A minute may have begun in between; two do not.
        (answer.extract().statusCode() == 429 ? answer : crowd(sender, event))
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .body("status", equalTo("throttle exceeded"));
    }

    private ValidatableResponse crowd(String sender, String event) {
        Instant now = clock.instant();
        for (int i = 0; i < config.requestsPerMinute(); i++) {
            try {
                rates.count(sender, now);
            } catch (Problem.Throttled full) {
                break;
            }
        }
        return post(event);
    }

    @Test
    void characters_that_may_not_be_kept_are_named_and_the_event_is_taken() {
        post(trigger("a\\u0000\\u202E障害 𠮷")).statusCode(202);
        assertThat(Foreign.text(Foreign.timeline(cast, incident).getFirst(), "ja"))
                .startsWith("イベント発生：a⟦U+0000⟧⟦U+202E⟧障害 𠮷（critical）");
    }

    private static ValidatableResponse post(String event) {
        return RestAssured.given()
                .contentType("application/json")
                .body(event.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then();
    }

    private String trigger(String summary) {
        return """
            {"routing_key": "%s", "event_action": "trigger", "dedup_key": "%s", "client": "", "more": {"of": "tomorrow"},
             "payload": {"summary": "%s", "source": "db-1", "severity": "critical",
               "timestamp": "2031-03-04T02:50:00.315+0000", "custom_details": {"incident": "%s"}}}""".formatted(key, dedup, summary, incident);
    }

    private String event(String action) {
        return """
            {"routing_key": "%s", "event_action": "%s", "dedup_key": "%s"}""".formatted(key, action, dedup);
    }
}
