package dev.hansei.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal leaves people on the page they are on, with what they typed. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RefusedFormsBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    CaseCast people;

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    @Test
    void a_refusal_leaves_the_address_of_the_page_and_what_only_takes_forms_leads_back_to_it() {
        try (Visit visit = chromium.visit(View.EN)) {
            visit.signIn(people.session("manager"));
            String path = declared();
            Page page = visit.open(path).page();
            page.locator("#done-note").fill("Announced.");
            page.keyboard().press("Enter");
            assertThat(page.locator("#refusal .code")).hasText("case/evidence-missing");
            assertThat(page.url()).endsWith(path);
            visit.open(path + "/steps");
            assertThat(page.url()).endsWith(path);
            visit.open("/countermeasures/new?incident=" + Sample.INCIDENT);
            page.locator("#title-en").fill("Alarm");
            page.locator("#due").fill("one day");
            page.locator("#due").press("Enter");
            assertThat(page.locator("#refusal .refusal-box")).containsText("one day");
            assertThat(page.url()).contains("/countermeasures/new");
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_words_and_the_note_stays() {
        try (Visit visit = chromium.visit(View.EN)) {
            visit.signIn(people.session("manager"));
            Page page = visit.open(declared()).page();
            page.locator("#step-announcement-record-file")
                    .setInputFiles(new FilePayload("big.bin", "application/octet-stream", new byte[22 * 1024 * 1024]));
            page.locator("#done-note").fill("Announced.");
            page.keyboard().press("Enter");
            assertThat(page.locator("#refusal .refusal-box")).containsText("too large to send at once");
            assertThat(page.locator("#done-note")).hasValue("Announced.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rows_are_added_to_a_procedure_and_one_without_its_instruction_is_refused(boolean scripted) {
        try (Visit visit = chromium.visit(scripted ? View.EN : View.EN.unscripted())) {
            visit.signIn(people.session("designer"));
            Page page = visit.open(declared() + "/procedures/new").page();
            page.locator("#do-3-en").fill("Detach the third");
            page.locator("button[name=deed]").click();
            assertThat(page.locator("#do-6-en")).isVisible();
            assertThat(page.locator("#do-3-en")).hasValue("Detach the third");
            page.locator("#see-5-en").fill("It is gone");
            page.locator("#title-en").fill("Procedure");
            page.locator("#title-en").press("Enter");
            assertThat(page.locator(".refusal-box")).containsText("Row 5 lacks its instruction");
            assertThat(page.locator(".refusal-box")).containsText("input/row-incomplete");
        }
    }

    private String declared() {
        people.enter();
        Bilingual text = Bilingual.of(null, "Typed in halves");
        List<Assignment> named = List.of(new Assignment(ActingRole.BUSINESS_OWNER, "business-owner"));
        Declaration sent = new Declaration(CaseCast.FLOW, ZoneId.of("Asia/Tokyo"), text, text, text, null, named);
        return "/cases/"
                + desk.declare(sent, people.actor("manager"), clock.instant()).ref();
    }
}
