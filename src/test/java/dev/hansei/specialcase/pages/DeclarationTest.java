package dev.hansei.specialcase.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.CaseCast;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.DistinctRoles;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.specialcase.SpecialCases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A special case declared by the form. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class DeclarationTest {

    private static final String APART = "FLOW-APART";

    @Inject
    CaseCast people;

    @Inject
    Cast cast;

    @Inject
    SpecialCases cases;

    @Inject
    ResponseFlows flows;

    @BeforeEach
    void theFlowsArePublished() {
        ResponseFlowRecord like = people.enter();
        if (flows.named(APART).isEmpty()) {
            FlowVersionRecord version = like.version(1);
            FlowVersionRecord apart = new FlowVersionRecord(
                    1,
                    version.effective(),
                    version.reason(),
                    version.minimumReviewers(),
                    version.minimumDepartments(),
                    version.steps(),
                    version.criteria(),
                    version.avoid(),
                    List.of(new DistinctRoles(ActingRole.COORDINATOR, ActingRole.OPERATOR)));
            flows.record(
                    new ResponseFlowRecord(APART, like.zone(), like.title(), List.of(apart)), Sample.ACTOR, Sample.NOW);
        }
    }

    @Test
    void the_same_form_sent_twice_is_one_case_and_other_words_are_another() {
        String form = Jsoup.parse(
                        cast.page(people.account("manager")).get("/cases/new").asString())
                .select("input[name=form]")
                .attr("value");
        String once = declared(form, "Once", "manager");
        assertThat(declared(form, "Once", "manager")).isEqualTo(once);
        assertThat(declared(form, "Other words", "manager")).isNotEqualTo(once);
    }

    @Test
    void whom_the_flow_keeps_apart_are_different_people_from_the_declaration_on() {
        Response refused = sent(APART, UUID.randomUUID().toString(), "Both", "operator-a", "operator-a");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("case/roles-not-distinct");
        Response taken = sent(APART, UUID.randomUUID().toString(), "Apart", "manager", "operator-a");
        assertThat(taken.statusCode()).isEqualTo(303);
    }

    @Test
    void who_has_a_role_already_is_not_listed_in_it_twice() {
        String ref = declared(UUID.randomUUID().toString(), "Twice", "manager");
        for (int i = 0; i < 2; i++) {
            cast.page(people.account("manager"))
                    .formParam("role", "CHECKER")
                    .formParam("person", "checker-a")
                    .post(ref + "/assignments")
                    .then()
                    .statusCode(303);
        }
        assertThat(cases.named(ref.replaceAll(".*/", "")).orElseThrow().told().assignments().stream()
                        .filter(one -> one.role() == ActingRole.CHECKER))
                .hasSize(1);
    }

    @Test
    void a_link_to_evidence_says_of_which_date_it_speaks_and_none_is_guessed() {
        String page = declared(UUID.randomUUID().toString(), "Linked", "manager");
        Response refused = linked(page, "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("evidence/link-undated");
        assertThat(linked(page, "2024-01-31").statusCode()).isEqualTo(303);
        assertThat(cases.named(page.replaceAll(".*/", "")).orElseThrow().told().steps())
                .singleElement()
                .satisfies(step ->
                        assertThat(step.evidence().getFirst().effective().day()).hasToString("2024-01-31"));
    }

    private Response linked(String page, String effective) {
        return cast.page(people.account("manager"))
                .contentType("multipart/form-data")
                .multiPart("step", "announcement")
                .multiPart("piece", "announcement-record")
                .multiPart("href", "https://evidence.example.com/announcement")
                .multiPart("sha256", "0".repeat(64))
                .multiPart("effective", effective)
                .post(page + "/steps");
    }

    private String declared(String form, String title, String coordinator) {
        Response answer = sent(CaseCast.FLOW, form, title, coordinator);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** @param persons the coordinator, and the operator where there is one */
    private Response sent(String flow, String form, String title, String... persons) {
        RequestSpecification request = cast.page(people.account("manager"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", form)
                .formParam("flow", flow);
        Stream.of("title", "request", "risk").forEach(field -> request.formParam(field + "En", title));
        List<String> roles = List.of("COORDINATOR", "OPERATOR");
        for (int i = 0; i < persons.length; i++) {
            request.formParam("role", roles.get(i)).formParam("person", persons[i]);
        }
        return request.post("/cases");
    }
}
