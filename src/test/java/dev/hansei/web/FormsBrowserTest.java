package dev.hansei.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms do with what was typed into them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FormsBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_refused_declaration_keeps_what_was_typed_and_then_leads_to_the_room(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents").page();
            page.locator("#title").fill("決済が遅い");
            page.locator("#zone").fill("Mars/Phobos");
            page.locator("form[action='/incidents'] button.primary").click();
            assertThat(page.locator("#refusal .refusal-box")).containsText("Mars/Phobos");
            assertThat(page.locator("#title")).hasValue("決済が遅い");
            page.locator("#zone").fill("Asia/Tokyo");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("決済が遅い");
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        }
    }

    @Test
    void a_token_is_shown_once_and_a_reload_issues_no_other() {
        String label = UUID.randomUUID().toString();
        try (Visit visit = chromium.visit(View.EN, Role.OPERATOR)) {
            Page page = visit.open("/account").page();
            page.locator("#label").fill(label);
            page.locator("[name=role]").first().check();
            page.locator("form[action='/account/tokens'] button.primary").click();
            assertThat(page.locator(".shown-once code")).hasCount(1);
            page.reload();
            assertThat(page.locator(".shown-once")).hasCount(0);
            assertThat(page.locator("th").filter(new Locator.FilterOptions().setHasText(label)))
                    .hasCount(1);
        }
    }

    @Test
    void an_account_that_cannot_be_opened_keeps_what_was_typed() {
        try (Visit visit = chromium.visit(View.EN, Role.ADMINISTRATOR)) {
            Page page = visit.open("/accounts").page();
            page.locator("#handle").fill("nobody-yet");
            page.locator("#nameEn").fill("Nobody Yet");
            page.locator("form[action='/accounts'] button.primary").click();
            assertThat(page.locator("#refusal .refusal-box")).containsText("access/role-needed");
            assertThat(page.locator("#nameEn")).hasValue("Nobody Yet");
        }
    }
}
