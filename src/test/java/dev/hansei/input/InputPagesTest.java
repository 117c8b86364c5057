package dev.hansei.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.access.token.Token;
import dev.hansei.base.Role;
import dev.hansei.incident.Together;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Messages that wait, and what a commander does with them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class InputPagesTest {

    @Inject
    Cast cast;

    @Inject
    DatabaseRows rows;

    @Inject
    Inputs inputs;

    private String token;
    private String group;

    @BeforeEach
    void aTokenWasIssued() {
        token = cast.token(Token.Scope.ALERTMANAGER, Role.OPERATOR);
        group = Foreign.unique();
    }

    @Test
    void a_message_that_names_no_incident_waits_and_is_logged_where_a_commander_says() {
        send("firing", "");
        assertThat(cast.page(Role.COMMANDER).get("/inputs").asString()).contains(group);
        String incident = Foreign.incident(cast);
        assign(message(), incident).then().statusCode(303);
        assertThat(Foreign.timeline(cast, incident)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("source", "alertmanager").containsEntry("loggedBy", "commander");
        });
        assertThat(cast.page(Role.COMMANDER).get("/inputs").asString()).doesNotContain(group);
    }

    @Test
    void what_follows_of_the_same_group_goes_where_the_first_went_while_that_is_open() {
        send("firing", "");
        String incident = Foreign.incident(cast);
        assign(message(), incident);
        send("resolved", "");
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
        Foreign.resolve(cast, incident);
        send("firing", "", "2031-03-04T05:00:00Z");
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_message_for_an_unknown_or_resolved_incident_waits_and_says_which_it_named() {
        String incident = Foreign.incident(cast);
        Foreign.resolve(cast, incident);
        send("firing", incident);
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
        assertThat(cast.page(Role.COMMANDER)
                        .header("Accept-Language", "en")
                        .get("/inputs")
                        .asString())
                .contains("names " + incident + ", which is not open");
        send("resolved", "INC-1999-0001");
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void whatever_of_a_group_waits_is_assigned_together() {
        send("firing", "");
        send("resolved", "");
        String incident = Foreign.incident(cast);
        assign(message(), incident);
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
    }

    @Test
    void setting_aside_needs_a_reason_and_is_recorded() {
        send("firing", "");
        UUID message = message();
        long trail = rows.count("trail_entry");
        setAside(message, " ").then().statusCode(422).body(containsString("input/reason-missing"));
        long ofSigningIn = rows.count("trail_entry") - trail;
        setAside(message, "訓練のアラート").then().statusCode(303);
        assertThat(rows.count("trail_entry")).isEqualTo(trail + 2 * ofSigningIn + 1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void of_two_who_decide_at_once_one_is_told_that_it_is_done() {
        send("firing", "");
        UUID message = message();
        String incident = Foreign.incident(cast);
        List<RequestSpecification> commanders =
                Stream.generate(() -> cast.page(Role.COMMANDER)).limit(2).toList();
        List<Object> answers = Together.run(
                2, i -> assign(commanders.get(i), message, incident).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(Foreign.timeline(cast, incident)).hasSize(1);
    }

    @Test
    void only_commanders_decide_and_readers_see_nothing() {
        send("firing", "");
        cast.page(Role.READER).get("/inputs").then().statusCode(403);
        cast.page(Role.SCRIBE).get("/inputs").then().statusCode(200);
        cast.page(Role.SCRIBE)
                .formParam("reason", "x")
                .post("/inputs/" + message() + "/setting-aside")
                .then()
                .statusCode(403);
        assign(UUID.randomUUID(), "INC-1999-0001").then().statusCode(404);
        assign(message(), "INC-1999-0001").then().statusCode(404);
        assertThat(waiting()).hasSize(1);
    }

    private void send(String status, String incident) {
        send(status, incident, "2031-03-04T02:50:00Z");
    }

    private void send(String status, String incident, String startsAt) {
        String body = """
            {"version": "4", "groupKey": "%s", "alerts": [{"status": "%s", "labels": {"alertname": "%s"%s},
             "startsAt": "%s", "endsAt": "2031-03-04T03:00:00Z", "fingerprint": "f"}]}""".formatted(
                group, status, group, incident.isEmpty() ? "" : ", \"incident\": \"" + incident + "\"", startsAt);
        Foreign.send("/api/inputs/alertmanager", token, body.getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }

    private List<InputMessage> waiting() {
        return inputs.waiting().stream()
                .flatMap(waiting -> waiting.messages().stream())
                .filter(message -> message.text().en().contains(group))
                .toList();
    }

    private UUID message() {
        return waiting().getFirst().id();
    }

    private Response assign(UUID message, String incident) {
        return assign(cast.page(Role.COMMANDER), message, incident);
    }

    private static Response assign(RequestSpecification by, UUID message, String incident) {
        return by.formParam("incident", incident).post("/inputs/" + message + "/assignment");
    }

    private Response setAside(UUID message, String reason) {
        return cast.page(Role.COMMANDER)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reason", reason)
                .post("/inputs/" + message + "/setting-aside");
    }
}
