package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the entry line does with what is typed or pasted into it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LineBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Told told;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        incident = told.incident();
    }

    @Test
    void a_long_line_is_read_while_it_is_typed_and_stands_in_no_address() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            Page page = room(visit);
            page.onRequest(
                    request -> assertThat(request.url()).doesNotContain("line=").doesNotContain("%E9"));
            page.locator("#line").fill("!検知 " + "障害".repeat(1_000));
            assertThat(page.locator("#reading .milestone")).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_paste_that_is_too_long_is_refused_whole_and_not_cut() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            Page page = room(visit);
            page.keyboard().insertText("あ".repeat(10_001));
            page.keyboard().press("Enter");
            assertThat(page.locator("#outbox .question")).containsText("line/too-long");
            page.locator("#outbox [data-do=edit]").click();
            assertThat(page.locator("#line")).hasValue("あ".repeat(10_001));
            assertThat(told.rows(incident)).isEmpty();
        }
    }

    @Test
    void a_question_mark_opens_the_help_in_an_empty_line_and_is_typed_in_another() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = room(visit);
            page.keyboard().press("?");
            assertThat(page.locator("#help")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#help")).isHidden();
            assertThat(page.locator("#line")).isFocused();
            assertThat(page.locator("#line")).hasValue("");
            page.keyboard().type("why?");
            assertThat(page.locator("#line")).hasValue("why?");
        }
    }

    private Page room(Visit visit) {
        Page page = visit.open("/incidents/" + incident).page();
        assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        return page;
    }
}
