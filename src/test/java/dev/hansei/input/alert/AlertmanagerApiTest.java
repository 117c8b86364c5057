package dev.hansei.input.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.access.token.Token;
import dev.hansei.base.Role;
import dev.hansei.incident.Together;
import dev.hansei.input.Foreign;
import dev.hansei.input.Inputs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Alertmanager and Grafana send. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AlertmanagerApiTest {

    private static final String PATH = "/api/inputs/alertmanager";

    @Inject
    Cast cast;

    @Inject
    DatabaseRows rows;

    @Inject
    Inputs inputs;

    private String incident;
    private String token;
    private String group;

    @BeforeEach
    void anIncidentIsOpenAndATokenWasIssued() {
        incident = Foreign.incident(cast);
        token = cast.token(Token.Scope.ALERTMANAGER, Role.OPERATOR);
        group = Foreign.unique();
    }

    @Test
    void a_firing_alert_becomes_an_internal_entry_that_names_its_source() {
        post(PATH, firing("2031-03-04T11:50:00.123456789+09:00"))
                .statusCode(200)
                .body("logged", equalTo(1))
                .body("waiting", equalTo(0));
        Map<String, Object> row = only();
        assertThat(row).containsEntry("source", "alertmanager").doesNotContainKey("loggedBy");
        assertThat(Foreign.entry(row))
                .containsEntry("at", "2031-03-04 11:50:00.123456")
                .containsEntry("kind", "detection")
                .doesNotContainKey("by");
        assertThat(Foreign.entry(row).getOrDefault("visibility", "internal")).isEqualTo("internal");
        assertThat(Foreign.text(row, "en")).isEqualTo("Alert firing: 応答遅延 (critical)\nThe API is slow\ninstance=db-1");
        assertThat(Foreign.text(row, "ja")).startsWith("アラート発生：応答遅延（critical）\n");
    }

    @Test
    void a_resolved_alert_is_an_entry_of_its_own_at_its_end() {
        post(PATH, firing("2031-03-04T02:50:00Z"));
        String resolved = body("resolved", "2031-03-04T02:50:00Z", "2031-03-04T03:20:00Z", 0);
        post(PATH, resolved).body("logged", equalTo(1));
        assertThat(Foreign.timeline(cast, incident))
                .extracting(row -> Foreign.entry(row).get("at"))
                .containsExactly("2031-03-04 11:50", "2031-03-04 12:20");
    }

    @Test
    void the_same_alert_is_stored_once_in_whichever_offset_and_words_it_comes_again() {
        post(PATH, firing("2031-03-04T02:50:00Z")).body("logged", equalTo(1));
        post(PATH, firing("2031-03-04T11:50:00+09:00").replace("is slow", "is still slow"))
                .statusCode(200)
                .body("known", equalTo(1))
                .body("logged", equalTo(0));
        assertThat(Foreign.timeline(cast, incident)).hasSize(1);
    }

    @Test
    void two_deliveries_at_the_same_moment_store_one_entry() {
        byte[] body = firing("2031-03-04T02:50:00Z").getBytes(StandardCharsets.UTF_8);
        List<Object> answers =
                Together.run(4, i -> Foreign.send(PATH, token, body).extract().statusCode());
        assertThat(answers).containsOnly(200);
        assertThat(Foreign.timeline(cast, incident)).hasSize(1);
    }

    @Test
    void alerts_that_the_sender_left_out_are_said_in_the_entry() {
        post(PATH, body("firing", "2031-03-04T02:50:00Z", "0001-01-01T00:00:00Z", 7));
        assertThat(Foreign.text(only(), "en")).endsWith("\n7 more alert(s) were left out by the sender.");
        assertThat(Foreign.text(only(), "ja")).endsWith("\nほかに7件のアラートが、送信側で省略されました。");
    }

    @Test
    void grafanas_more_fields_and_fields_of_the_future_are_passed_over() {
        String grafana = firing("2031-03-04T02:50:00Z")
                .replaceFirst(
                        "\\{", "{\"orgId\": 1, \"title\": \"x\", \"state\": \"alerting\", \"future\": {\"a\": [1]},");
        String versioned = grafana.replace("\"version\": \"4\"", "\"version\": \"1\"");
        post(PATH, versioned).statusCode(200).body("logged", equalTo(1));
    }

    @Test
    void the_address_can_name_the_incident() {
        String unnamed = firing("2031-03-04T02:50:00Z").replace("\"incident\"", "\"elsewhere\"");
        post(PATH + "/" + incident, unnamed).statusCode(200).body("logged", equalTo(1));
    }

    @Test
    void a_waiting_alert_that_comes_again_to_the_address_of_an_incident_has_found_its_place() {
        String unnamed = firing("2031-03-04T02:50:00Z")
                .replace("\"incident\"", "\"elsewhere\"")
                .replace("The API is slow", "Slow " + group);
        post(PATH, unnamed).body("waiting", equalTo(1));
        assertThat(waiting()).anySatisfy(text -> assertThat(text).contains("Slow " + group));
        post(PATH, unnamed).body("known", equalTo(1), "logged", equalTo(0));
        post(PATH + "/INC-2031-9999", unnamed).body("known", equalTo(1), "logged", equalTo(0));
        post(PATH + "/" + incident, unnamed).body("logged", equalTo(1), "waiting", equalTo(0), "known", equalTo(0));
        post(PATH + "/" + incident, unnamed).body("known", equalTo(1), "logged", equalTo(0));
        assertThat(Foreign.timeline(cast, incident)).hasSize(1);
        assertThat(waiting()).noneSatisfy(text -> assertThat(text).contains("Slow " + group));
    }

    @Test
    void characters_that_may_not_be_kept_are_named_and_the_alert_is_taken() {
        String hostile = firing("2031-03-04T02:50:00Z").replace("The API is slow", "a\\u0000b\\u202Ec\\ud800 𠮷");
        post(PATH, hostile).statusCode(200).body("logged", equalTo(1));
        assertThat(Foreign.text(only(), "en")).contains("a⟦U+0000⟧b⟦U+202E⟧c⟦U+D800⟧ 𠮷");
    }

    @Test
    void an_endless_text_is_shortened() {
        post(PATH, firing("2031-03-04T02:50:00Z").replace("The API is slow", "x".repeat(50_000)))
                .statusCode(200);
        assertThat(Foreign.text(only(), "en")).hasSizeLessThan(3_000).contains("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"alerts\": [1]}",
                "{\"alerts\": [{\"status\": \"odd\"}]}",
                "{\"alerts\": [{\"status\":" + " \"firing\", \"startsAt\": \"soon\"}]}"
            })
    void what_is_no_such_webhook_is_refused_and_nothing_is_stored(String body) {
        long before = rows.count("input_message");
        post(PATH, body).statusCode(422).body("title", equalTo("input/message"));
        assertThat(rows.count("input_message")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"5\"", "\"1\"", "\"\"", "null"})
    void a_webhook_of_another_version_is_refused(String version) {
        String other = firing("2031-03-04T02:50:00Z").replace("\"version\": \"4\"", "\"version\": " + version);
        post(PATH, other).statusCode(422).body("title", equalTo("input/message"));
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void one_unreadable_alert_keeps_the_others_of_its_delivery_out() {
        long before = rows.count("input_message");
        String two = firing("2031-03-04T02:50:00Z").replace("\"alerts\": [", "\"alerts\": [{\"status\": \"odd\"}, ");
        post(PATH, two).statusCode(422);
        assertThat(rows.count("input_message")).isEqualTo(before);
    }

    @Test
    void an_oversized_body_is_refused() {
        String large = firing("2031-03-04T02:50:00Z").replace("The API is slow", "x".repeat(1024 * 1024));
        post(PATH, large).statusCode(413);
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void only_a_token_of_this_input_opens_it() {
        byte[] body = firing("2031-03-04T02:50:00Z").getBytes(StandardCharsets.UTF_8);
        for (String other : List.of(
                cast.token(Role.OPERATOR), cast.token(Token.Scope.PAGERDUTY, Role.OPERATOR), "hansei_none", "")) {
            Foreign.send(PATH, other, body).statusCode(401).body("title", equalTo("input/token"));
        }
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(401);
        cast.page(Role.OPERATOR)
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(401);
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void a_token_of_this_input_opens_nothing_else() {
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .accept("application/json")
                .get("/api/incidents")
                .then()
                .statusCode(401);
    }

    @Test
    void a_token_without_a_role_that_may_log_is_refused() {
        String reading = cast.token(Token.Scope.ALERTMANAGER, Role.READER);
        Foreign.send(PATH, reading, firing("2031-03-04T02:50:00Z").getBytes(StandardCharsets.UTF_8))
                .statusCode(403)
                .body("title", equalTo("access/role-missing"));
    }

    private List<String> waiting() {
        return inputs.waiting().stream()
                .flatMap(waiting -> waiting.messages().stream())
                .map(message -> message.text().en())
                .toList();
    }

    private Map<String, Object> only() {
        List<Map<String, Object>> timeline = Foreign.timeline(cast, incident);
        assertThat(timeline).hasSize(1);
        return timeline.getFirst();
    }

    private ValidatableResponse post(String path, String body) {
        return Foreign.send(path, token, body.getBytes(StandardCharsets.UTF_8));
    }

    private String firing(String startsAt) {
        return body("firing", startsAt, "0001-01-01T00:00:00Z", 0);
    }

    private String body(String status, String startsAt, String endsAt, int truncated) {
        return """
            {"version": "4", "groupKey": "%s", "truncatedAlerts": %d, "status": "%s", "receiver": "hansei",
             "groupLabels": {}, "commonLabels": {}, "commonAnnotations": {}, "externalURL": "",
             "alerts": [{"status": "%s", "labels": {"alertname": "応答遅延", "severity": "critical", "instance": "db-1",
               "incident": "%s"}, "annotations": {"summary": "The API is slow"}, "startsAt": "%s", "endsAt": "%s",
               "generatorURL": "", "fingerprint": "c0ffee"}]}""".formatted(group, truncated, status, status, incident, startsAt, endsAt);
    }
}
