package dev.hansei.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.hansei.CaseCast;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Declaration;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed into one form of a page outlives the sending of another, and so do the parts that stood open. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KeptFormsBrowserTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @Inject
    CaseCast people;

    @Inject
    CaseDesk desk;

    @Inject
    AuditStory story;

    @Inject
    Clock clock;

    @Test
    void saving_an_answer_of_an_audit_keeps_a_conclusion_and_a_judgement_that_are_being_written() {
        try (Visit visit = chromium.visit(View.EN, Role.AUDITOR)) {
            Page page = visit.open(audit()).page();
            Locator judging =
                    page.locator("details:has(> form[action$='/judgements'])").first();
            judging.locator("summary").click();
            judging.locator("[name=en]").fill("Half a judgement");
            judging.locator("select").selectOption("false");
            page.locator("#conclusion--en").fill("Half a conclusion");
            page.locator("#verdict").selectOption("INEFFECTIVE");
            Locator question = page.locator("#question-1 form");
            question.locator("[name=en]").fill("It was established.");
            question.locator("[name=ja]").fill("確かめた。");
            question.locator("button").click();
            assertThat(page.locator("#question-1 .note")).hasText("It was established.");
            assertThat(judging).hasAttribute("open", "");
            assertThat(judging.locator("[name=en]")).hasValue("Half a judgement");
            assertThat(judging.locator("select")).hasValue("false");
            assertThat(page.locator("#conclusion--en")).hasValue("Half a conclusion");
            assertThat(page.locator("#verdict")).hasValue("INEFFECTIVE");
            assertThat(page.locator("#question-1 [name=en]")).hasValue("");
        }
    }

    @Test
    void promising_a_date_keeps_the_reason_of_a_hand_over_that_is_being_written() {
        try (Visit visit = chromium.visit(View.EN, Role.COMMANDER)) {
            Page page = visit.open(measure()).page();
            open(page, "#owner-note").fill("Half a reason");
            open(page, "#promise-due").fill("2099-01-31");
            page.keyboard().press("Enter");
            assertThat(page.locator("ol.rail > li").first()).isVisible();
            assertThat(page.locator("#owner-note")).isVisible();
            assertThat(page.locator("#owner-note")).hasValue("Half a reason");
            assertThat(page.locator("#promise-due")).hasValue("");
        }
    }

    @Test
    void naming_a_person_in_a_case_keeps_the_ending_that_is_being_written() {
        try (Visit visit = chromium.visit(View.EN)) {
            visit.signIn(people.session("manager"));
            Page page = visit.open(declared()).page();
            open(page, "#end-note").fill("Half an ending");
            page.locator("#end-kind").selectOption("WITHDRAWN");
            page.locator("#done-note").fill("Half a note");
            open(page, "#assign-role").selectOption("REVIEWER");
            page.locator("#assign-person").selectOption("security-a");
            page.locator("form[action$='/assignments'] > button").click();
            assertThat(page.locator("dl.roles dd")).hasCount(3);
            assertThat(page.locator("#end-note")).isVisible();
            assertThat(page.locator("#end-note")).hasValue("Half an ending");
            assertThat(page.locator("#end-kind")).hasValue("WITHDRAWN");
            assertThat(page.locator("#done-note")).hasValue("Half a note");
            page.reload();
            assertThat(page.locator("#end-note")).hasValue("");
        }
    }

    private static Locator open(Page page, String field) {
        page.locator("details:has(" + field + ") > summary").first().click();
        return page.locator(field);
    }

    private String audit() {
        story.told(6);
        return path(cast.page(Role.AUDITOR)
                .contentType(FORM)
                .formParam("incident", "INC-2023-6001")
                .formParam("flow", "FLOW-6001")
                .formParam("from", "2024-02-01")
                .formParam("until", "2024-10-31")
                .post("/audits")
                .header("Location"));
    }

    private String measure() {
        String incident = cast.page(Role.COMMANDER)
                .contentType(FORM)
                .formParam("title", "停止")
                .post("/incidents")
                .header("Location")
                .replaceAll(".*/", "");
        return path(cast.page(Role.COMMANDER)
                .contentType(FORM)
                .formParam("incident", incident)
                .formParam("title-ja", "対策")
                .formParam("owner", "commander")
                .post("/countermeasures")
                .header("Location"));
    }

    private String declared() {
        people.enter();
        Bilingual text = Bilingual.of(null, "Typed in halves");
        List<Assignment> named = List.of(new Assignment(ActingRole.BUSINESS_OWNER, "business-owner"));
        Declaration sent = new Declaration(CaseCast.FLOW, ZoneId.of("Asia/Tokyo"), text, text, text, null, named);
        return "/cases/"
                + desk.declare(sent, people.actor("manager"), clock.instant()).ref();
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
