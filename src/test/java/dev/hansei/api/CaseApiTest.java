package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Actor;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.incident.Together;
import dev.hansei.intake.form.JsonTree;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.ToldAgain;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.StepDone;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CaseApiTest {

    @Inject
    CaseCast cast;

    @Inject
    SpecialCases cases;

    @Inject
    CaseDesk desk;

    private FlowVersionRecord flow;

    @BeforeEach
    void theFlowIsPublished() {
        flow = cast.enter().version(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASE-2024-0001", "CASE-2024-0002", "CASE-2024-0003"})
    void a_sample_case_run_at_the_desk_is_told_as_the_imported_one_is(String sample) throws Exception {
        CaseRecord imported = cases.named(sample).orElseThrow().told();
        String ref = runAll(imported);
        CaseRecord run = cases.named(ref).orElseThrow().told();

        assertThat(run.declared()).isEqualTo(imported.declared());
        assertThat(run.procedures()).isEqualTo(imported.procedures());
        assertThat(run.reviews()).isEqualTo(imported.reviews());
        assertThat(run.execution()).isEqualTo(imported.execution());
        assertThat(run.verification()).isEqualTo(imported.verification());
        assertThat(run.outcome()).isEqualTo(imported.outcome());
        assertThat(run.approvals())
                .usingRecursiveComparison()
                .ignoringFields("content")
                .isEqualTo(imported.approvals());
        assertThat(run.approvals()).extracting(Approval::content).doesNotContainNull();
        assertThat(Conformance.of(flow, run)).isEmpty();
        assertThat(marks(run)).isEqualTo(marks(imported));
        assertThat(marks(run)).hasSize(7);
    }

    @Test
    void an_act_that_breaks_a_rule_is_refused_in_the_askers_language_and_changes_nothing() {
        String ref = declared();
        String tag = cast.program("manager").get("/api/cases/" + ref).header("ETag");
        send("operator-a", ref, "performances", """
            {"no": 1, "asExpected": true}""")
                .statusCode(409)
                .body("title", equalTo("case/step-missing"))
                .body("detail", containsString("Finish that step first."));
        cast.program("manager")
                .header("If-None-Match", tag)
                .get("/api/cases/" + ref)
                .then()
                .statusCode(304);
    }

    @Test
    void an_act_that_depends_on_what_was_seen_is_refused_once_that_has_changed() {
        String ref = declared();
        String tag = cast.program("manager").get("/api/cases/" + ref).header("ETag");
        send("manager", ref, "steps", ANNOUNCED).statusCode(201);
        cast.program("manager")
                .header("If-Match", tag)
                .body("""
                    {"kind": "withdrawn", "reason": {"en": "No longer asked for"}}""")
                .post("/api/cases/" + ref + "/endings")
                .then()
                .statusCode(412)
                .body("title", equalTo("case/stale"));
    }

    @Test
    void of_several_who_finish_a_step_at_once_one_does() {
        String ref = declared();
        List<RequestSpecification> requests = Stream.generate(
                        () -> cast.program("manager").body(ANNOUNCED))
                .limit(4)
                .toList();
        List<Object> answers = Together.run(
                requests.size(),
                i -> requests.get(i).post("/api/cases/" + ref + "/steps").statusCode());
        assertThat(answers).containsOnlyOnce(201).contains(409);
        cast.program("manager").get("/api/cases/" + ref).then().body("steps", hasSize(1));
    }

    @Test
    void an_override_is_found_and_told() {
        String ref = declared();
        send("manager", ref, "steps", """
            {"step": "announcement", "emergency": {"rule": "evidence-missing", "reason": {"en": "It burns"}}}""").statusCode(201).body("overrides[0].rule", equalTo("evidence-missing"));
        cast.program("manager")
                .get("/api/cases/" + ref + "/findings")
                .then()
                .statusCode(200)
                .body("findings.rule", equalTo(List.of("evidence-missing", "overridden")));
    }

    @Test
    void evidence_without_a_hash_is_refused() {
        send("manager", declared(), "steps", ANNOUNCED.replaceAll("[0-9a-f]{64}", "none"))
                .statusCode(422)
                .body("title", equalTo("case/evidence-form"));
    }

    @Test
    void evidence_that_names_a_file_which_is_not_kept_is_refused() {
        send("manager", declared(), "steps", ANNOUNCED.replaceAll("\"href\": \"[^\"]*\", ", ""))
                .statusCode(422)
                .body("title", equalTo("evidence/nothing"));
    }

    @Test
    void a_role_is_given_to_someone_who_is_on_record() {
        send("manager", declared(), "assignments", """
            {"role": "checker", "person": "nobody"}""").statusCode(422).body("title", equalTo("case/person-unknown"));
    }

    @Test
    void an_account_that_belongs_to_nobody_does_not_act() {
        Actor nobody = new Actor(UUID.randomUUID(), null, Set.of(Role.COMMANDER));
        Act announced = new StepDone("announcement", null, List.of(), null);
        String ref = declared();
        assertThatThrownBy(() -> desk.act(ref, announced, null, nobody, Sample.NOW))
                .asInstanceOf(type(Problem.Forbidden.class))
                .extracting(Problem::code)
                .isEqualTo("case/person-needed");
    }

    @Test
    void cases_are_listed_the_latest_first() {
        String ref = declared();
        cast.program("manager").get("/api/cases").then().statusCode(200).body("cases[0].ref", equalTo(ref));
    }

    @Test
    void there_is_no_case_of_an_unknown_reference() {
        cast.program("manager")
                .get("/api/cases/CASE-1999-0001")
                .then()
                .statusCode(404)
                .body("title", equalTo("case/unknown"));
    }

    private String runAll(CaseRecord imported) throws Exception {
        List<ToldAgain.Deed> deeds = ToldAgain.deeds(flow, imported);
        now(imported.declared().instant());
        String ref = cast.program("manager")
                .body(json(ToldAgain.declaration(imported, CaseCast.FLOW), imported.zone()))
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("ref");
        for (ToldAgain.Deed deed : deeds) {
            now(deed.at().instant());
            ValidatableResponse answer = send(deed.person(), ref, deed.noun(), json((Record) deed.act(), null));
            assertThat(answer.extract().statusCode())
                    .as(deed + ": " + answer.extract().asString())
                    .isEqualTo(201);
        }
        return ref;
    }

    private String declared() {
        return cast.program("manager")
                .body("""
                    {"flow": "%s", "zone": "Asia/Tokyo", "title": {"en": "Drill"}, "request": {"en": "Lift it"},
                     "risk": {"en": "Others"}, "assignments": [{"role": "operator", "person": "operator-a"}]}""".formatted(CaseCast.FLOW))
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("ref");
    }

    private ValidatableResponse send(String person, String ref, String noun, String body) {
        return cast.program(person)
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/cases/" + ref + "/" + noun)
                .then();
    }

    private static String json(Record record, ZoneId zone) throws Exception {
        return new ObjectMapper().writeValueAsString(JsonTree.of(record, zone));
    }

    private List<ConformanceMatrix.Mark> marks(CaseRecord record) {
        return ConformanceMatrix.of(flow, record).cells().stream()
                .map(ConformanceMatrix.Cell::mark)
                .toList();
    }

    private static void now(Instant instant) {
        QuarkusMock.installMockForType(Clock.fixed(instant, ZoneOffset.UTC), Clock.class);
    }

    private static final String ANNOUNCED = """
        {"step": "announcement", "evidence": [{"id": "a", "fulfils": "announcement-record", "title": {"en": "Mail"},
         "sha256": "29c6c8449abc539f77a2bcff08eac33e06e0ef4c59f09664b90bfa39859b35be",
         "href": "https://evidence.example.com/mail", "effective": "2024-04-15"}]}""";
}
