package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.intake.form.JsonTree;
import dev.hansei.specialcase.SpecialCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each test drafts versions of a flow of its own, so that cases of other tests go on under theirs. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class FlowApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    CaseCast cast;

    @Inject
    ResponseFlows flows;

    @Inject
    SpecialCases cases;

    private ResponseFlowRecord flow;

    @BeforeEach
    void aFlowIsPublished() {
        ResponseFlowRecord known = cast.enter();
        flow = new ResponseFlowRecord(
                "FLOW-T" + UUID.randomUUID().toString().substring(0, 8), known.zone(), known.title(), known.versions());
        flows.record(flow, Sample.ACTOR, Sample.NOW);
    }

    @Test
    void a_draft_is_published_by_a_second_person_and_the_first_version_stays() throws Exception {
        String draft = draft("manager", next(2, 3)).statusCode(201).extract().path("id");
        assertThat(version(1)).isEqualTo(JSON.readTree(body(flow.version(1))));

        publish("business-owner", draft).statusCode(201).body("number", equalTo(2));
        assertThat(version(1)).isEqualTo(JSON.readTree(body(flow.version(1))));
        assertThat(version(2)).isEqualTo(JSON.readTree(body(next(2, 3))));
        program("manager").get("/api/flows/" + flow.ref() + "/draft").then().statusCode(404);
    }

    @Test
    void who_wrote_any_saving_of_a_draft_does_not_publish_it() throws Exception {
        draft("business-owner", next(2, 3)).statusCode(201);
        String draft =
                draftAsRead("manager", next(2, 4)).statusCode(201).extract().path("id");
        publish("business-owner", draft).statusCode(409).body("title", equalTo("flow/own-draft"));
        publish("manager", draft).statusCode(409).body("title", equalTo("flow/own-draft"));
    }

    @Test
    void a_draft_that_breaks_a_rule_is_kept_and_not_published() throws Exception {
        String draft = draft("manager", next(2, 0)).statusCode(201).extract().path("id");
        publish("business-owner", draft).statusCode(409).body("title", equalTo("flow/reviewers"));
    }

    @Test
    void only_the_saving_that_was_read_is_published() throws Exception {
        String first = draft("manager", next(2, 3)).statusCode(201).extract().path("id");
        draft("manager", next(2, 4)).statusCode(201);
        publish("business-owner", first).statusCode(412).body("title", equalTo("flow/draft-changed"));
    }

    @Test
    void a_saving_that_depends_on_what_was_seen_is_refused_once_that_has_changed() throws Exception {
        draft("manager", next(2, 3)).statusCode(201);
        String tag =
                program("manager").get("/api/flows/" + flow.ref() + "/draft").header("ETag");
        draft("manager", next(2, 4)).statusCode(201);
        program("manager")
                .header("If-Match", tag)
                .body(body(next(2, 5)))
                .post("/api/flows/" + flow.ref() + "/drafts")
                .then()
                .statusCode(412)
                .body("title", equalTo("flow/draft-changed"));
    }

    @Test
    void whoever_did_not_read_the_draft_adds_nothing_over_what_another_one_saved() throws Exception {
        draft("manager", next(2, 3)).statusCode(201);
        draft("business-owner", next(2, 4)).statusCode(412).body("title", equalTo("flow/draft-changed"));
        draftAsRead("business-owner", next(2, 4)).statusCode(201);
    }

    private ValidatableResponse draftAsRead(String person, FlowVersionRecord version) throws Exception {
        String read = program(person).get("/api/flows/" + flow.ref() + "/draft").header("ETag");
        return program(person)
                .header("If-Match", read)
                .body(body(version))
                .post("/api/flows/" + flow.ref() + "/drafts")
                .then();
    }

    @Test
    void a_flow_without_a_draft_says_so() {
        program("manager")
                .get("/api/flows/" + flow.ref() + "/draft")
                .then()
                .statusCode(404)
                .body("title", equalTo("flow/no-draft"));
    }

    @Test
    void a_known_flow_keeps_its_title_and_a_draft_holds_one_version() throws Exception {
        ResponseFlowRecord renamed = new ResponseFlowRecord(
                flow.ref(), flow.zone(), Bilingual.of("別の名称", "Another title"), List.of(next(2, 3)));
        program("manager")
                .body(body(renamed))
                .post("/api/flows")
                .then()
                .statusCode(409)
                .body("title", equalTo("flow/known"));
        ResponseFlowRecord two =
                new ResponseFlowRecord(flow.ref(), flow.zone(), flow.title(), List.of(next(2, 3), next(3, 3)));
        program("manager")
                .body(body(two))
                .post("/api/flows")
                .then()
                .statusCode(422)
                .body("title", equalTo("flow/one-version"));
    }

    @Test
    void a_published_version_is_not_drafted_anew() throws Exception {
        draft("manager", next(1, 3)).statusCode(409).body("title", equalTo("flow/version-number"));
    }

    @Test
    void the_same_request_sent_twice_saves_one_draft() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = body(next(2, 3));
        List<String> ids = Stream.of(1, 2)
                .map(time -> program("manager")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/api/flows/" + flow.ref() + "/drafts")
                        .<String>path("id"))
                .toList();
        assertThat(ids.get(0)).isNotNull().isEqualTo(ids.get(1));
    }

    @Test
    void a_flow_that_is_only_drafted_is_listed_and_begins_with_its_first_version() throws Exception {
        String ref = flow.ref() + "b";
        ResponseFlowRecord begun =
                new ResponseFlowRecord(ref, flow.zone(), Bilingual.of("別の流れ", "Another"), List.of(next(1, 3)));
        String draft = program("manager")
                .body(body(begun))
                .post("/api/flows")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        program("manager").get("/api/flows").then().statusCode(200).body("flows.ref", hasItem(ref));
        program("business-owner")
                .body("{\"draft\": \"" + draft + "\"}")
                .post("/api/flows/" + ref + "/publications")
                .then()
                .statusCode(201);
        program("manager").get("/api/flows/" + ref).then().body("versions.number", contains(1));
    }

    @Test
    void an_unknown_key_of_a_body_is_refused() {
        program("manager")
                .body("{\"draft\": \"x\", \"force\": true}")
                .post("/api/flows/" + flow.ref() + "/publications")
                .then()
                .statusCode(400)
                .body("errors.code", contains("bundle/unknown-key"));
    }

    @Test
    void running_cases_stay_on_the_version_they_began_under() throws Exception {
        String ref = program("manager")
                .body("""
                    {"flow": "%s", "zone": "Asia/Tokyo", "title": {"ja": "緩和"}, "request": {"ja": "緩める"},
                     "risk": {"ja": "他に及ぶ"}}""".formatted(flow.ref()))
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("ref");
        String draft = draft("manager", next(2, 3)).statusCode(201).extract().path("id");
        publish("business-owner", draft).statusCode(201);
        program("manager")
                .body("{\"step\": \"announcement\", \"note\": {\"ja\": \"知らせた。\"}}")
                .post("/api/cases/" + ref + "/steps")
                .then()
                .statusCode(409)
                .body("title", equalTo("case/evidence-missing"));
        assertThat(cases.named(ref).orElseThrow().told().flowVersion()).isEqualTo(1);
    }

    private FlowVersionRecord next(int number, int reviewers) {
        FlowVersionRecord first = flow.version(1);
        return new FlowVersionRecord(
                number,
                Moment.of(LocalDate.of(2199, 1, 1).atStartOfDay(flow.zone()).toInstant(), flow.zone(), Precision.DAY),
                Bilingual.of("レビューを増やした。", "More people review."),
                reviewers,
                2,
                first.steps(),
                first.criteria(),
                first.avoid());
    }

    private JsonNode version(int number) throws Exception {
        return JSON.readTree(program("manager")
                .get("/api/flows/" + flow.ref() + "/versions/" + number)
                .asString());
    }

    private ValidatableResponse draft(String person, FlowVersionRecord version) throws Exception {
        return program(person)
                .body(body(version))
                .post("/api/flows/" + flow.ref() + "/drafts")
                .then();
    }

    private ValidatableResponse publish(String person, String draft) {
        return program(person)
                .body("{\"draft\": \"" + draft + "\"}")
                .post("/api/flows/" + flow.ref() + "/publications")
                .then();
    }

    private RequestSpecification program(String person) {
        return cast.program(person);
    }

    private String body(Record told) throws Exception {
        return JSON.writeValueAsString(JsonTree.of(told, flow.zone()));
    }
}
