package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.Accounts;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people in one room see of each other. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LiveRoomBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @Inject
    Told told;

    @Inject
    Clock clock;

    private String incident;

    @BeforeEach
    void anIncidentHasAnEntry() {
        incident = told.incident();
        told.log(incident, "The first entry");
    }

    @Test
    void an_entry_is_there_for_others_within_a_second_and_without_a_reload() {
        try (Visit scribe = chromium.visit(View.JA, Role.SCRIBE);
                Visit reader = chromium.visit(View.EN, Role.READER)) {
            Page watched = live(reader);
            Page typed = live(scribe);
            typed.keyboard().type("!検知 監視で気付いた");
            typed.keyboard().press("Enter");
            assertThat(watched.locator("#entries > ol > li"))
                    .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(1_000));
            assertThat(watched.locator("#entries > ol:last-child > li:last-child .text"))
                    .hasText("監視で気付いた");
            assertThat(watched.locator("#entries > ol:last-child > li:last-child .text"))
                    .hasAttribute("lang", "ja");
            assertThat(watched.locator(".bracket.reached")).hasCount(1);
            assertThat(watched.locator("#entry-line")).hasCount(0);
            assertThat(reader.complaints()).isEmpty();
            assertThat(scribe.complaints()).isEmpty();
        }
    }

    @Test
    void a_milestone_that_stands_elsewhere_is_told_beside_the_entry_line() {
        try (Visit scribe = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = live(scribe);
            page.keyboard().type("!detected first");
            page.keyboard().press("Enter");
            page.keyboard().type("!detected second");
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(3);
            assertThat(page.locator("#notice")).containsText("milestone");
        }
    }

    @Test
    void what_is_being_filled_in_stays_while_others_change_how_the_incident_stands() {
        try (Visit commander = chromium.visit(View.EN, Role.COMMANDER);
                Visit scribe = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = live(commander);
            page.locator("summary", new Page.LocatorOptions().setHasText("Hand over"))
                    .click();
            page.locator("#handover-note").fill("half a note");
            Page other = live(scribe);
            other.keyboard().type("!detected now");
            other.keyboard().press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(2);
            page.waitForTimeout(500);
            assertThat(page.locator("#handover-note")).hasValue("half a note");
            page.locator("#handover-note").fill("");
            page.locator("#line").focus();
            assertThat(page.locator(".bracket.reached")).hasCount(1);
        }
    }

    @Test
    void a_refused_form_says_why_and_keeps_what_was_typed() {
        try (Visit commander = chromium.visit(View.EN, Role.COMMANDER)) {
            Page page = live(commander);
            page.keyboard().press("ArrowUp");
            page.keyboard().press("e");
            page.locator("#correct-at").fill("half past");
            page.locator("#correct-reason").fill("because");
            for (int again = 0; again < 2; again++) {
                page.locator("#correct-reason").press("Enter");
                assertThat(page.locator("#refusal .refusal-box")).containsText("'half past' is not a time");
            }
            assertThat(page.locator("#correct-reason")).hasValue("because");
            page.keyboard().press("Escape");
            assertThat(page.locator("#correct-reason")).hasValue("because");
        }
    }

    @Test
    void a_locked_account_hears_nothing_more() {
        try (Visit operator = chromium.visit(View.EN, Role.OPERATOR)) {
            Page page = live(operator);
            accounts.disable(cast.account(Role.OPERATOR).handle(), Actor.MACHINE, clock.instant());
            assertThat(page.locator("#live"))
                    .hasAttribute("data-state", "off", new LocatorAssertions.HasAttributeOptions().setTimeout(1_000));
            told.log(incident, "After the lock");
            page.waitForTimeout(700);
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
        } finally {
            accounts.enable(cast.account(Role.OPERATOR).handle(), Actor.MACHINE, clock.instant());
        }
    }

    private Page live(Visit visit) {
        Page page = visit.open("/incidents/" + incident).page();
        assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        return page;
    }
}
