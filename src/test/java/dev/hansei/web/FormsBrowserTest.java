package dev.hansei.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_text_that_is_refused_names_its_field_by_its_label(String language) {
        boolean ja = language.equals("ja");
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents").page();
            String label = page.locator("label[for=title]").innerText().strip();
            page.locator("#title").fill("turned \u202e round");
            page.locator("form[action='/incidents'] button.primary").click();
            assertThat(page.locator("#refusal .refusal-box"))
                    .containsText(ja ? "「" + label + "」：文字の向き" : "'" + label + "': The invisible character");
            assertThat(page.locator("#title")).hasAttribute("aria-invalid", "true");
            page.locator("#title").fill("straight");
            assertThat(page.locator("#title")).not().hasAttribute("aria-invalid", "true");
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void on_a_phone_the_navigation_is_one_row_until_its_menu_is_opened(boolean scripted) {
        try (Visit visit =
                chromium.visit(scripted ? View.EN.onPhone() : View.EN.onPhone().unscripted(), Role.READER)) {
            Page page = visit.open("/account").page();
            Locator audits = page.locator("nav a[href='/audits']");
            assertThat(audits).isHidden();
            assertThat((double) page.locator(".masthead").boundingBox().height).isLessThan(80);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(".menu-button")).isFocused();
            page.keyboard().press("Enter");
            assertThat(audits).isVisible();
            page.keyboard().press("Escape");
            assertThat(audits).isHidden();
            page.locator(".menu-button").click();
            audits.click();
            page.waitForURL("**/audits");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_step_of_a_flow_is_closed_until_it_is_worked_on_and_keeps_what_was_typed(boolean scripted) {
        try (Visit visit = chromium.visit(scripted ? View.EN : View.EN.unscripted(), Role.EDITOR)) {
            Page page = visit.open("/flows/new").page();
            Locator steps = page.locator("form details.piece");
            assertThat(page.locator("form details.piece[open]")).hasCount(0);
            steps.first().locator("summary").click();
            Locator title = steps.first().locator("[name=stepEn]");
            title.fill("Typed before");
            steps.first().locator("button[value^='add evidence']").click();
            assertThat(page.locator("form details.piece[open]")).hasCount(1);
            assertThat(title).hasValue("Typed before");
            page.locator("#add-step").click();
            assertThat(page.locator("form details.piece[open]")).hasCount(2);
            assertThat(title).hasValue("Typed before");
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
