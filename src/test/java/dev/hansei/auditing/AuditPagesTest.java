package dev.hansei.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.AuditReader;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.effectiveness.population.ReconciliationItem;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Edition;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole audit through the pages, as an auditor does it in each language. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AuditPagesTest {

    @Inject
    Cast cast;

    @Inject
    AuditStory story;

    @Inject
    AuditReader reader;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void an_audit_is_led_from_opening_to_the_published_evaluation(String language) {
        cast.account(Role.AUDITOR);
        int number = language.equals("ja") ? 7 : 8;
        story.told(number);
        Response opened = form(language)
                .formParam("incident", "INC-2023-" + number + "001")
                .formParam("flow", "FLOW-" + number + "001")
                .formParam("from", "2024-02-01")
                .formParam("until", "2024-10-31")
                .formParam(
                        "countermeasures",
                        "CM-2023-" + number + "001, CM-2023-" + number + "002 CM-2023-" + number + "005")
                .post("/audits");
        opened.then().statusCode(303);
        String page = opened.header("Location").replaceFirst("^https?://[^/]+", "");
        String ref = page.substring(page.lastIndexOf('/') + 1);

        read(language, page).then().statusCode(200).body(containsString("audit/not-reconciled"));
        sign(language, page).then().statusCode(409).body(containsString("audit/not-reconciled"));
        for (ReconciliationItem item : reader.standing(ref, clock.instant()).reconciliation()) {
            done(both(form(language))
                    .formParam("question", item.question().name())
                    .formParam("subject", item.subject() == null ? "" : item.subject())
                    .post(page + "/answers"));
        }
        done(both(form(language)).post(page + "/judgements/rest"));
        both(form(language))
                .formParam("countermeasure", "CM-2023-" + number + "001")
                .formParam("met", "")
                .post(page + "/checks")
                .then()
                .statusCode(422)
                .body(containsString(language.equals("ja") ? "「基準を満たすか」が選ばれていません" : "Is the criterion met"));
        for (String measure : List.of("1", "2", "5")) {
            done(both(form(language))
                    .formParam("countermeasure", "CM-2023-" + number + "00" + measure)
                    .formParam("met", "true")
                    .post(page + "/checks"));
        }
        for (String aspect : List.of("REVIEW_PROCESS", "APPROVAL_PROCESS", "PROCEDURE_DOCUMENTS")) {
            done(both(form(language))
                    .formParam("aspect", aspect)
                    .formParam("sampled", "CASE-2024-" + number + "001 CASE-2024-" + number + "002")
                    .formParam("chosen-ja", "新しい順")
                    .formParam("chosen-en", "the newest first")
                    .formParam("satisfactory", "true")
                    .post(page + "/quality"));
        }
        read(language, page + "/draft?lang=" + language).then().statusCode(200).body(containsString("CASE-2024-"));
        done(sign(language, page));

        String words = language.equals("ja") ? "有効" : "Effective";
        read(language, page).then().statusCode(200).body(containsString(words));
        Edition evaluation = reports.published(DocumentKind.EVALUATION, ref, Languages.JA_EN);
        assertThat(evaluation.source())
                .contains("確かめました。", "It was established.")
                .contains("抽出：2件（全3件のうち）、新しい順", "Sample: 2 of 3 cases, the newest first");
        assertThat(reports.latest(DocumentKind.POSTMORTEM, "PM-2023-" + number + "001", Languages.JA_EN)
                        .number())
                .isEqualTo(5);
    }

    @Test
    void an_audit_is_not_opened_over_a_day_or_a_zone_that_is_none() {
        cast.account(Role.AUDITOR);
        story.told(18);
        opened("2024-02-31", "Asia/Tokyo").statusCode(422).body(containsString("audit/day"));
        opened("2024-02-01", "Tokyo").statusCode(422).body(containsString("audit/zone"));
    }

    private ValidatableResponse opened(String from, String zone) {
        return form("en")
                .formParam("incident", "INC-2023-18001")
                .formParam("flow", "FLOW-18001")
                .formParam("from", from)
                .formParam("until", "2024-10-31")
                .formParam("zone", zone)
                .post("/audits")
                .then();
    }

    @Test
    void an_audit_that_was_opened_by_mistake_is_abandoned_and_listed_as_such() {
        cast.account(Role.AUDITOR);
        story.told(18);
        String page =
                opened("2023-12-24", "Asia/Tokyo").statusCode(303).extract().header("Location");
        page = page.substring(page.indexOf("/audits/"));
        assertThat(read("ja", page).asString()).contains("まだ答えていないものがあります", page + "/abandonments");
        done(both(form("ja")).post(page + "/abandonments"));
        assertThat(read("ja", page).asString())
                .contains("取りやめ", "確かめました。")
                .doesNotContain("/abandonments", "/findings\"");
        assertThat(read("en", "/audits").asString()).contains("Abandoned");
        both(form("ja")).post(page + "/findings").then().statusCode(409).body(containsString("audit/abandoned"));
        opened("2023-12-24", "Asia/Tokyo").statusCode(303);
    }

    @Test
    void a_reader_sees_the_audits_and_no_form() {
        cast.account(Role.AUDITOR);
        String list = cast.page(Role.READER).get("/audits").asString();
        assertThat(list).contains("AUD-2024-0001").doesNotContain("/audits/new");
        story.told(63);
        String page = "/audits/" + story.opened(63, LocalDate.of(2024, 2, 1)).ref();
        assertThat(read("en", page).asString()).contains("<form class=\"form\"", "/conclusions");
        String audit = cast.page(Role.READER).get(page).asString();
        assertThat(audit).contains("CASE-2024-63003").doesNotContain("<form class=\"form\"", "/conclusions");
    }

    @Test
    void a_form_of_an_audit_suggests_no_answer() {
        cast.account(Role.AUDITOR);
        story.told(64);
        String page = "/audits/" + story.opened(64, LocalDate.of(2024, 2, 1)).ref();
        Document shown = Jsoup.parse(read("en", page).asString());
        assertThat(shown.select("select[name=verdict], select[name=conforming], select[name=satisfactory]"))
                .hasSize(7)
                .allSatisfy(choice -> {
                    assertThat(choice.hasAttr("required")).isTrue();
                    assertThat(choice.select("option").first().val()).isEmpty();
                    assertThat(choice.select("option[selected]")).isEmpty();
                });
        assertThat(shown.select("textarea[name=sampled]").eachText()).isEmpty();
        form("en")
                .formParam("verdict", "")
                .post(page + "/conclusions")
                .then()
                .statusCode(422)
                .body(containsString("refusal-box"));
    }

    private RequestSpecification form(String language) {
        return cast.page(Role.AUDITOR)
                .cookie("language", language)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private Response read(String language, String page) {
        return cast.page(Role.AUDITOR).cookie("language", language).get(page);
    }

    private Response sign(String language, String page) {
        return both(form(language)).formParam("verdict", "EFFECTIVE").post(page + "/conclusions");
    }

    private static RequestSpecification both(RequestSpecification form) {
        return form.formParam("ja", "確かめました。").formParam("en", "It was established.");
    }

    private static void done(Response response) {
        response.then().statusCode(303);
    }
}
