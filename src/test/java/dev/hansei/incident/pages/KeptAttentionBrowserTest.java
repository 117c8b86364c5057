package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.incident.Crew;
import dev.hansei.incident.Rooms;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types, chooses or looks at stays where it is while a room goes on. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KeptAttentionBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Rooms rooms;

    @Inject
    Told told;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        incident = told.incident();
    }

    @Test
    void whoever_was_chosen_for_a_hand_over_stays_chosen_while_the_room_changes() {
        try (Visit visit = chromium.visit(View.JA, Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("details:has(#handover-person) summary").click();
            Locator person = page.locator("#handover-person");
            String last = person.locator("option").last().getAttribute("value");
            person.selectOption(last);
            page.locator("#line").focus();
            told.log(incident, "Something else");
            rooms.openWindow(incident, Crew.window("w1"), Crew.COMMANDER, Crew.NOW);
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
            page.waitForResponse(response -> response.url().contains("/rows"), () -> told.log(incident, "And more"));
            assertThat(page.locator("#entries > ol > li")).hasCount(2);
            assertThat(person).hasValue(last);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void the_words_after_an_answered_question_go_into_the_line(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.locator("#line").fill("+5m plan");
            page.keyboard().press("Enter");
            page.locator("#outbox [data-answer]").last().focus();
            page.keyboard().press("Enter");
            page.keyboard().type("next words");
            assertThat(page.locator("#line")).hasValue("next words");
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
        }
    }

    @Test
    void an_entry_of_an_earlier_time_is_seen_where_it_went() {
        told.logMany(incident, 60);
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.keyboard().type("-50m back then");
            page.keyboard().press("Enter");
            Locator placed =
                    page.locator("#entries > ol > li").filter(new Locator.FilterOptions().setHasText("back then"));
            assertThat(placed).isInViewport();
            assertThat(page.locator("#line")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99:99", "xx"})
    void a_jump_to_what_is_no_time_keeps_the_room_and_what_was_typed(String typed) {
        told.logMany(incident, 3);
        try (Visit visit = chromium.visit(View.EN, Role.READER)) {
            Page page = visit.open("/incidents/" + incident + "?at=" + typed).page();
            assertThat(page.locator(".refusal-box")).containsText(typed);
            assertThat(page.locator("#search [name=at]")).hasValue(typed);
            assertThat(page.locator("#entries > ol > li")).hasCount(3);
        }
    }

    @Test
    void a_room_that_nobody_jumped_in_says_nothing_of_a_jump() {
        told.logMany(incident, 3);
        try (Visit visit = chromium.visit(View.EN, Role.READER)) {
            Page page = visit.open("/incidents/" + incident).page();
            assertThat(page.locator("#entries > ol > li")).hasCount(3);
            assertThat(page.locator(".timeline > .notice")).hasCount(0);
        }
    }

    /** What the browser keeps of a field that somebody drew larger is an inline style, which the policy of pages forbids to set. */
    @Test
    void a_field_that_was_drawn_larger_is_replaced_within_the_policy_of_the_page() {
        told.logMany(incident, 1);
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.locator("a.when").click();
            page.locator("#correct-ja").evaluate("field => { field.style.height = '200px'; }");
            page.locator("#panel button[value='DETECTED']").click();
            assertThat(page.locator("#panel .mark.milestone")).hasText("Detected");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_reader_is_offered_no_help_with_a_line_that_is_not_there() {
        try (Visit visit = chromium.visit(View.EN, Role.READER)) {
            Page page = visit.open("/incidents/" + incident).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.keyboard().press("?");
            assertThat(page.locator("#help")).hasCount(0);
        }
    }

    @Test
    void a_reader_of_an_empty_room_is_not_sent_to_a_line_that_is_not_there() {
        try (Visit visit = chromium.visit(View.EN, Role.READER)) {
            Page page = visit.open("/incidents/" + incident).page();
            assertThat(page.locator("#no-entries")).hasText("Nothing has been logged yet.");
        }
    }
}
