package dev.hansei.api;

import static dev.hansei.api.Requests.declared;
import static dev.hansei.api.Requests.entry;
import static dev.hansei.api.Requests.id;
import static dev.hansei.api.Requests.logged;
import static dev.hansei.api.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TimelineApiTest {

    @Inject
    Cast cast;

    private String incident;
    private String timeline;

    @BeforeEach
    void anIncidentIsDeclared() {
        incident = declared(cast);
        timeline = "/api/incidents/" + incident + "/timeline";
    }

    @Test
    void an_entry_sent_twice_is_made_once_and_found_where_it_says() {
        String id = "記録-" + id();
        String sent = entry(id, "2032-03-04 11:52頃");
        String location = post(cast, Role.OPERATOR, sent, timeline)
                .statusCode(201)
                .body("entry.at", equalTo("2032-03-04 11:52頃"))
                .body("zone", equalTo("Asia/Tokyo"))
                .body("entry.visibility", equalTo("internal"))
                .extract()
                .header("Location");
        post(cast, Role.OPERATOR, sent, timeline).statusCode(200).header("Location", equalTo(location));
        post(cast, Role.OPERATOR, sent.replace("応答なし", "別の文"), timeline)
                .statusCode(422)
                .body("title", equalTo("timeline/id-used"));
        cast.program(Role.READER)
                .urlEncodingEnabled(false)
                .get(location)
                .then()
                .statusCode(200)
                .body("row.entry.id", equalTo(id));
    }

    @Test
    void an_entry_may_be_told_in_another_zone() {
        post(
                        cast,
                        Role.OPERATOR,
                        entry(id(), "2032-03-04 03:52").replace("{\"id\"", "{\"zone\": \"UTC\", \"id\""),
                        timeline)
                .statusCode(201)
                .body("entry.at", equalTo("2032-03-04 03:52 UTC"));
    }

    @Test
    void a_correction_and_a_translation_supersede() {
        String first = logged(cast, incident, "2032-03-04 11:52");
        String second = id();
        post(cast, Role.SCRIBE, correction(second, "reason"), timeline + "/" + first + "/corrections")
                .statusCode(201)
                .header("Location", endsWith("/timeline/" + second))
                .body("entry.supersedes", equalTo(first));
        post(cast, Role.SCRIBE, correction(id(), "reason"), timeline + "/" + first + "/corrections")
                .statusCode(409)
                .body("title", equalTo("timeline/superseded"))
                .body("detail", containsString("訂正後"));
        String third = id();
        post(cast, Role.SCRIBE, """
                {"id": "%s", "language": "en", "text": "Corrected"}""".formatted(third), timeline + "/" + second + "/translations")
                .statusCode(201)
                .body("entry.text.en", equalTo("Corrected"))
                .body("entry.text.ja", equalTo("訂正後"));
        cast.program(Role.READER)
                .get(timeline + "/" + second)
                .then()
                .body("row.supersededBy", equalTo(third))
                .body("before.entry.id", contains(first))
                .body("after.entry.id", contains(third));
    }

    @Test
    void a_correction_says_why_and_corrects_what_it_was_sent_to() {
        String first = logged(cast, incident, "2032-03-04 11:52");
        post(cast, Role.SCRIBE, entry(id(), "2032-03-04 11:53"), timeline + "/" + first + "/corrections")
                .statusCode(422)
                .body("title", equalTo("timeline/reason-missing"));
        String other = correction(id(), "reason").replace("{\"id\"", "{\"supersedes\": \"other\", \"id\"");
        post(cast, Role.SCRIBE, other, timeline + "/" + first + "/corrections")
                .statusCode(422)
                .body("title", equalTo("timeline/supersedes-other"));
    }

    @Test
    void the_timeline_is_read_in_both_directions_by_cursor() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            told.add(logged(cast, incident, "2032-03-04 11:0" + i));
        }
        assertThat(walk("", "after")).isEqualTo(told);
        assertThat(walk("&before=end", "before")).isEqualTo(told);
    }

    @Test
    void entries_are_found_around_a_time_and_by_what_they_say() {
        logged(cast, incident, "2032-03-04 11:00");
        String second = logged(cast, incident, "2032-03-04 11:01");
        logged(cast, incident, "2032-03-04 11:02");
        get("?limit=2&around=2032-03-04 11:02")
                .body("entries", hasSize(2))
                .body("entries[0].entry.id", equalTo(second));
        get("?kind=note").body("entries", empty());
        get("?kind=event&missing=en&text=応答&visibility=internal&standing=true").body("entries", hasSize(3));
    }

    @Test
    void what_arrived_since_a_row_is_told() {
        logged(cast, incident, "2032-03-04 11:00");
        String row = get("").extract().path("entries[0].row");
        String later = logged(cast, incident, "2032-03-04 10:00");
        get("?since=" + row).body("entries.entry.id", contains(later)).body("more", equalTo(false));
    }

    @Test
    void what_a_parameter_says_is_read_strictly_and_all_at_once() {
        get("?limit=500&kind=evnt&page=2&since=x&missing=fr&standing=yes&around=noon")
                .statusCode(400)
                .body("title", equalTo("input/parameter"))
                .body(
                        "errors.path",
                        containsInAnyOrder("limit", "kind", "page", "since", "since", "missing", "standing", "around"));
    }

    @Test
    void characters_that_no_text_may_hold_are_refused_in_addresses_too() {
        for (String query : List.of("?text=%00", "?person=%00", "?text=a%E2%80%AEb")) {
            cast.program(Role.READER)
                    .urlEncodingEnabled(false)
                    .get(timeline + query)
                    .then()
                    .statusCode(400);
        }
        for (String path : List.of("/api/incidents/%00", timeline + "/%00", "/api/incidents/%00/timeline")) {
            cast.program(Role.READER).urlEncodingEnabled(false).get(path).then().statusCode(404);
        }
    }

    @Test
    void a_cursor_of_another_incident_is_refused() {
        logged(cast, incident, "2032-03-04 11:00");
        logged(cast, incident, "2032-03-04 11:01");
        String cursor = get("?limit=1").extract().path("after");
        String other = declared(cast);
        cast.program(Role.READER)
                .get("/api/incidents/" + other + "/timeline?after=" + cursor)
                .then()
                .statusCode(400)
                .body("title", equalTo("input/cursor"));
    }

    @Test
    void a_cursor_that_is_cut_short_or_empty_is_refused() {
        for (String cursor : List.of("AAAA", "", "A".repeat(80))) {
            get("?after=" + cursor).statusCode(400).body("title", equalTo("input/cursor"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after", "before"})
    void a_refused_cursor_is_named_by_its_parameter(String parameter) {
        get("?" + parameter + "=AAAA")
                .statusCode(400)
                .body("errors.path", equalTo(List.of(parameter)), "errors[0].detail", containsString("cursor"));
    }

    @Test
    void a_timeline_that_has_not_changed_is_not_sent_again() {
        logged(cast, incident, "2032-03-04 11:00");
        String tag = get("").extract().header("ETag");
        cast.program(Role.READER)
                .header("If-None-Match", tag)
                .get(timeline)
                .then()
                .statusCode(304);
    }

    private List<String> walk(String start, String direction) {
        List<String> read = new ArrayList<>();
        String cursor = start;
        do {
            JsonPath page = get("?limit=3" + cursor).statusCode(200).extract().jsonPath();
            List<String> ids = page.getList("entries.entry.id");
            read.addAll(direction.equals("after") ? read.size() : 0, ids);
            cursor = page.get(direction) == null ? null : "&" + direction + "=" + page.get(direction);
        } while (cursor != null);
        return read;
    }

    private ValidatableResponse get(String query) {
        return cast.program(Role.READER).get(timeline + query).then();
    }

    private static String correction(String id, String reason) {
        return """
            {"id": "%s", "at": "2032-03-04 11:53", "kind": "event", "text": {"ja": "訂正後"}, "reason": {"en": "%s"}}""".formatted(id, reason);
    }
}
