package dev.hansei.specialcase.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Conformance;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.ToldAgain;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CheckRun;
import dev.hansei.specialcase.desk.Ending;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.ProcedureDraft;
import dev.hansei.specialcase.desk.ReviewDraft;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole case through the pages, from its declaration to its end, as somebody without scripts goes. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CaseJourneyTest {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Inject
    CaseCast cast;

    @Inject
    SpecialCases cases;

    @ParameterizedTest
    @EnumSource
    void a_case_is_run_through_the_pages_from_declaration_to_end(Language language) {
        FlowVersionRecord flow = cast.enter().version(1);
        CaseRecord imported = cases.named("CASE-2024-0001").orElseThrow().told();
        now(imported.declared().instant());
        String address = declare(imported, language);
        for (ToldAgain.Deed deed : ToldAgain.deeds(flow, imported)) {
            now(deed.at().instant());
            Response answer = send(deed, address, language);
            assertThat(answer.statusCode()).as(deed + ": " + answer.asString()).isEqualTo(303);
            page(deed.person(), language).get(address).then().statusCode(200);
        }
        CaseRecord run = cases.named(address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow()
                .told();
        assertThat(Conformance.of(flow, run)).isEmpty();
        assertThat(run.execution()).isEqualTo(imported.execution());
        assertThat(run.outcome().kind()).isEqualTo(imported.outcome().kind());
        page("manager", language)
                .get(address)
                .then()
                .body(containsString(language == Language.JA ? "実施済み" : "Executed"));
        page("manager", language).get("/cases").then().statusCode(200).body(containsString(run.ref()));
        page("manager", language).get("/cases/new").then().statusCode(200);
        page("manager", language).get("/flows").then().statusCode(200).body(containsString(CaseCast.FLOW));
        page("manager", language)
                .get("/flows/" + CaseCast.FLOW + "/versions/1")
                .then()
                .statusCode(200)
                .body(containsString("<svg"));
    }

    private String declare(CaseRecord imported, Language language) {
        RequestSpecification form = form("manager", language)
                .formParam("flow", CaseCast.FLOW)
                .formParam("titleJa", imported.title().ja())
                .formParam("titleEn", imported.title().en())
                .formParam("requestJa", imported.request().ja())
                .formParam("riskEn", imported.risk().en())
                .formParam("deadline", imported.deadline().day().toString());
        imported.assignments()
                .forEach(assignment ->
                        form.formParam("role", assignment.role().name()).formParam("person", assignment.person()));
        Response answer = form.post("/cases");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response send(ToldAgain.Deed deed, String address, Language language) {
        return filled(deed.act(), deed.person(), language).post(address + "/" + deed.noun());
    }

    private RequestSpecification filled(Act act, String person, Language language) {
        return switch (act) {
            case StepDone done -> evidence(parts(person, language).multiPart("step", done.step()), done.evidence());
            case ApprovalDraft draft ->
                evidence(
                        parts(person, language)
                                .multiPart("edition", draft.edition())
                                .multiPart("decision", draft.decision().name())
                                .multiPart("from", field(draft.from()))
                                .multiPart("to", field(draft.to())),
                        draft.evidence());
            case StepLeftOut left ->
                form(person, language)
                        .formParam("step", left.step())
                        .formParam("note", left.note().ja());
            case ProcedureDraft draft -> document(form(person, language), draft);
            case ReviewDraft review -> review(form(person, language), review);
            case Performance performance ->
                form(person, language)
                        .formParam("no", performance.no())
                        .formParam("asExpected", performance.asExpected());
            case SecondLook look ->
                form(person, language).formParam("no", look.no()).formParam("asExpected", look.asExpected());
            case CheckRun run ->
                form(person, language)
                        .formParam("check", run.check().equals("restriction-back") ? "check-1" : "check-2")
                        .formParam("passed", run.passed());
            case Ending ending ->
                form(person, language)
                        .formParam("kind", ending.kind().name())
                        .formParam("note", ending.reason().ja());
            default -> throw new IllegalArgumentException("The sample does nothing of that kind: " + act);
        };
    }

    /** One is uploaded and the others are links, so that both ways are gone. */
    private static RequestSpecification evidence(RequestSpecification form, List<Evidence> evidence) {
        Evidence given = evidence.getFirst();
        return given.id().equals("work-log")
                ? form.multiPart("file1", "log.txt", "What was done".getBytes(StandardCharsets.UTF_8))
                : form.multiPart("link", given.href()).multiPart("sha256", given.sha256());
    }

    private static RequestSpecification document(RequestSpecification form, ProcedureDraft draft) {
        form.formParam("titleJa", draft.title().ja())
                .formParam("titleEn", draft.title().en())
                .formParam("rollbackJa", draft.rollback().ja())
                .formParam("codified", draft.codified());
        draft.steps()
                .forEach(step -> form.formParam("doJa", step.instruction().ja())
                        .formParam("doEn", "")
                        .formParam("seeJa", step.expected().ja())
                        .formParam("seeEn", ""));
        draft.checks()
                .forEach(check -> form.formParam("checkJa", check.check().ja())
                        .formParam("checkEn", "")
                        .formParam("fineJa", check.expected().ja())
                        .formParam("fineEn", ""));
        return form;
    }

    private static RequestSpecification review(RequestSpecification form, ReviewDraft review) {
        form.formParam("edition", review.edition());
        review.answers()
                .forEach(answer -> form.formParam("criterion", answer.criterion())
                        .formParam("answer", answer.answer().name())
                        .formParam(
                                "note",
                                answer.note() == null ? "" : answer.note().ja()));
        return form;
    }

    private static String field(Moment moment) {
        return moment.local().format(FIELD);
    }

    private RequestSpecification form(String person, Language language) {
        return page(person, language).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private RequestSpecification parts(String person, Language language) {
        return page(person, language).contentType("multipart/form-data");
    }

    private RequestSpecification page(String person, Language language) {
        String session = cast.session(person);
        String key = RestAssured.given()
                .cookie("hansei", session)
                .accept("text/html")
                .get("/")
                .htmlPath()
                .getString("html.head.meta.find { it.@name == 'page-key' }.@content");
        return RestAssured.given()
                .cookie("hansei", session)
                .cookie("language", language.tag())
                .accept("text/html, */*;q=0.5")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Page-Key", key)
                .redirects()
                .follow(false);
    }

    private static void now(Instant instant) {
        QuarkusMock.installMockForType(Clock.fixed(instant, ZoneOffset.UTC), Clock.class);
    }
}
