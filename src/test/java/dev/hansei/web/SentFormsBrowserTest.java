package dev.hansei.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.incident.pages.Told;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed into a plain form outlives the end of a session, and the choice of another language or theme. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SentFormsBrowserTest {

    private static final String LOG = "2024-03-04 11:50 one\n11:51 two";

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @Inject
    Told told;

    private String paste;

    @BeforeEach
    void anIncidentIsDeclared() {
        paste = "/incidents/" + told.incident() + "/paste";
    }

    @Test
    void a_log_that_was_sent_after_the_session_ended_is_there_again_after_signing_in() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(paste).page();
            page.locator("#log").fill(LOG);
            page.context().clearCookies();
            page.locator("form:has(#log) button.primary").click();
            page.waitForURL("**/sign-in?*");
            assertThat(page.locator("main [name=to]")).hasValue(paste);
            visit.signIn(cast.session(Role.SCRIBE));
            visit.open(paste);
            assertThat(page.locator("#log")).hasValue(LOG);
            page.locator("form:has(#log) button.primary").click();
            assertThat(page.locator(".proposed > li")).hasCount(2);
            visit.open(paste);
            assertThat(page.locator("#log")).hasValue("");
        }
    }

    @Test
    void corrected_lines_that_were_sent_after_the_session_ended_go_back_to_where_they_were_pasted() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(paste).page();
            page.locator("#log").fill(LOG);
            page.locator("form:has(#log) button.primary").click();
            page.locator("[name=line]").last().fill("2024-03-04 11:51 three");
            page.context().clearCookies();
            page.locator(".confirm .primary").click();
            page.waitForURL("**/sign-in?*");
            visit.signIn(cast.session(Role.SCRIBE));
            visit.open(paste.replace("/paste", ""));
            visit.open(paste);
            assertThat(page.locator("#log")).hasValue("2024-03-04 11:50 one\n2024-03-04 11:51 three");
        }
    }

    @Test
    void what_waits_for_a_sign_in_is_gone_once_somebody_signs_out() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(paste).page();
            page.locator("#log").fill(LOG);
            page.context().clearCookies();
            page.locator("form:has(#log) button.primary").click();
            page.waitForURL("**/sign-in?*");
            visit.signIn(cast.session(Role.SCRIBE));
            visit.open("/");
            assertThat(kept(page)).isTrue();
            page.locator("[data-sign-out] button").click();
            page.waitForURL("**/sign-in*");
            assertThat(kept(page)).isFalse();
        }
    }

    @Test
    void another_language_or_theme_leaves_what_was_typed() {
        try (Visit visit = chromium.visit(View.EN, Role.COMMANDER)) {
            Page page = visit.open(paste).page();
            page.locator("#log").fill(LOG);
            page.locator("[data-preferences] [name=language]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "ja");
            assertThat(page.locator("#log")).hasValue(LOG);
            page.locator(".to-dark").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("#log")).hasValue(LOG);
            page.locator("form:has(#log) button.primary").click();
            assertThat(page.locator(".proposed > li")).hasCount(2);
            page.locator("[data-preferences] [name=language]").click();
            assertThat(page.locator("#log")).hasValue("2024-03-04 11:50 one\n2024-03-04 11:51 two");
        }
    }

    @Test
    void a_form_that_stays_on_its_page_goes_on_after_signing_in_elsewhere_or_outlives_a_reload() {
        try (Visit visit = chromium.visit(View.EN, Role.COMMANDER)) {
            Page page = visit.open("/incidents").page();
            page.locator("#title").fill("Typed before the session ended");
            page.context().clearCookies();
            page.locator("form[action='/incidents'] button.primary").click();
            assertThat(page.locator("#refusal")).containsText("access/not-signed-in");
            visit.signIn(cast.session(Role.COMMANDER));
            page.reload();
            assertThat(page.locator("#title")).hasValue("Typed before the session ended");
            page.context().clearCookies();
            visit.signIn(cast.session(Role.COMMANDER));
            page.locator("form[action='/incidents'] button.primary").click();
            assertThat(page.locator("#refusal")).containsText("access/foreign-request");
            page.waitForCondition(() -> page.locator("meta[name=page-key]")
                    .getAttribute("content")
                    .equals(page.locator("form[action='/incidents'] [name=page-key]")
                            .inputValue()));
            page.locator("form[action='/incidents'] button.primary").click();
            assertThat(page.locator("h1")).hasText("Typed before the session ended");
            visit.open("/incidents");
            assertThat(page.locator("#title")).hasValue("");
        }
    }

    private static boolean kept(Page page) {
        return (boolean) page.evaluate("Object.keys(localStorage).some(key => key.startsWith('hansei:form:'))");
    }
}
