package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.Sessions;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.incident.EntryRow;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed arrives once, in order and at the times at which typing began, whatever happens to the server. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LostServerBrowserTest {

    private static final LocatorAssertions.HasCountOptions PATIENTLY =
            new LocatorAssertions.HasCountOptions().setTimeout(20_000);

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @Inject
    Sessions sessions;

    @Inject
    Told told;

    private final List<String> typed = new ArrayList<>();
    private final List<Instant> begun = new ArrayList<>();
    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        incident = told.incident();
    }

    @Test
    void twenty_entries_typed_without_a_server_and_over_a_reload_arrive_once() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            visit.context().setOffline(true);
            type(page, 1, 10);
            assertThat(page.locator("#outbox > li")).hasCount(10);
            page.keyboard().type("half a line");

            visit.context().route("**/lines", Route::abort);
            visit.context().setOffline(false);
            page.reload();
            assertThat(page.locator("#line")).hasValue("half a line");
            page.locator("#line").fill("");
            type(page, 11, 20);
            assertThat(page.locator("#outbox > li .line")).hasText(typed.toArray(String[]::new));

            visit.context().unroute("**/lines");
            everythingArrives(page);
        }
    }

    @Test
    void every_line_that_is_not_being_sent_waits_and_the_newest_is_in_view() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            visit.context().route("**/lines", Route::abort);
            type(page, 1, 12);
            assertThat(page.locator("#outbox > li[data-state=waiting]")).hasCount(12);
            assertThat(page.locator("#outbox > li").last()).isInViewport();
            assertThat(page.locator("#outbox > li").first()).not().isInViewport();
            visit.context().unroute("**/lines");
            everythingArrives(page);
        }
    }

    @Test
    void an_entry_whose_answer_was_lost_is_not_stored_twice() {
        Set<String> answered = new HashSet<>();
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            visit.context().route("**/lines", route -> {
                if (answered.add(route.request().postData())) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            type(page, 1, 10);
            page.reload();
            type(page, 11, 20);
            everythingArrives(page);
            assertThat(answered).hasSize(20);
        }
    }

    @Test
    void two_tabs_lose_nothing_to_each_other() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page one = visit.open("/incidents/" + incident).page();
            Page other = visit.tab();
            other.navigate(one.url());
            visit.context().route("**/lines", Route::abort);
            for (int number = 1; number <= 20; number += 2) {
                type(one, number, number);
                type(other, number + 1, number + 1);
            }
            one.keyboard().type("draft of one");
            other.keyboard().type("draft of the other");
            one.reload();
            other.reload();
            assertThat(one.locator("#line")).hasValue("draft of one");
            assertThat(other.locator("#line")).hasValue("draft of the other");

            visit.context().unroute("**/lines");
            everythingArrives(one);
        }
    }

    @Test
    void a_closed_tab_leaves_its_draft_to_the_next_one() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page first = visit.open("/incidents/" + incident).page();
            first.keyboard().type("half a line");
            String address = first.url();
            first.close();
            Page next = visit.tab();
            next.navigate(address);
            assertThat(next.locator("#line")).hasValue("half a line");
        }
    }

    @Test
    void when_the_session_ends_the_text_stays_and_is_sent_after_signing_in() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            visit.context().clearCookies();
            type(page, 1, 1);
            page.keyboard().type("more");
            assertThat(page.locator("#outbox a[data-for=signed-out]")).isVisible();
            assertThat(page.locator("#line")).hasValue("more");

            visit.signIn(cast.session(Role.SCRIBE));
            everythingArrives(page);
        }
    }

    @Test
    void what_one_person_left_is_not_sent_in_the_name_of_another() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            visit.signIn(cast.session(Role.COMMANDER));
            type(page, 1, 1);
            assertThat(page.locator("#outbox a[data-for=signed-out]")).isVisible();
            assertThat(told.rows(incident)).isEmpty();
        }
    }

    @Test
    void an_entry_that_needs_an_answer_is_edited_and_what_was_being_typed_is_set_aside() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.keyboard().type("25:99 odd");
            page.keyboard().press("Enter");
            assertThat(page.locator("#outbox .question")).hasCount(1);
            page.keyboard().type("in between");
            page.locator("#outbox [data-do=edit]").click();
            assertThat(page.locator("#line")).hasValue("25:99 odd");
            assertThat(page.locator("#outbox > li")).hasCount(1);
            assertThat(page.locator("#outbox .question")).hasCount(0);
            page.locator("#line").fill("plain");
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
            page.locator("#outbox [data-do=edit]").click();
            assertThat(page.locator("#line")).hasValue("in between");
            assertThat(page.locator("#outbox > li")).hasCount(0);
        }
    }

    @Test
    void whoever_signs_out_leaves_no_entry_and_no_draft_behind() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            visit.context().route("**/lines", Route::abort);
            type(page, 1, 1);
            page.locator("[data-sign-out] button").click();
            assertThat(page.locator("#refusal")).containsText("Send them before you sign out");
            visit.context().unroute("**/lines");
            assertThat(page.locator("#outbox > li")).hasCount(0, PATIENTLY);
            page.keyboard().press("Escape");
            page.keyboard().type("a draft");
            page.locator("[data-sign-out] button").click();
            page.waitForURL("**/sign-in*");
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    private void type(Page page, int from, int to) {
        for (int number = from; number <= to; number++) {
            begun.add(Instant.now(java.time.Clock.systemUTC()));
            typed.add("entry " + number);
            page.keyboard().type("entry " + number);
            page.keyboard().press("Enter");
        }
    }

    private void everythingArrives(Page page) {
        assertThat(page.locator("#outbox > li")).hasCount(0, PATIENTLY);
        assertThat(told.texts(incident)).isEqualTo(typed);
        List<EntryRow> rows = told.rows(incident);
        assertThat(IntStream.range(0, typed.size())
                        .mapToObj(number -> Duration.between(
                                begun.get(number), rows.get(number).entry().at().instant())))
                .allSatisfy(late -> assertThat(late).isBetween(Duration.ofSeconds(-2), Duration.ofSeconds(1)));
    }
}
