package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Severity;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelineReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Severity, title and zone, changed from within the room. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ChangedHeadBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @Inject
    Incidents incidents;

    @Inject
    TimelineReader timeline;

    @Inject
    Clock clock;

    private String room;

    @BeforeEach
    void anIncidentIsDeclared() {
        cast.account(Role.COMMANDER);
        cast.account(Role.SCRIBE);
        IncidentDraft draft = new IncidentDraft(
                ZoneId.of("Asia/Tokyo"), Bilingual.of("決済の遅れ", "Payments lag"), Severity.SEV2, null, null, null);
        room = "/incidents/"
                + incidents.declare(draft, Actor.MACHINE, clock.instant()).ref();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void one_click_raises_the_severity_for_everyone_and_another_one_undoes_it(int width) {
        try (Visit commander = chromium.visit(View.EN, Role.COMMANDER);
                Visit scribe = chromium.visit(View.JA, Role.SCRIBE)) {
            commander.open("/incidents");
            commander.show(ColorScheme.LIGHT, width);
            Page page = commander.open(room).page();
            Page other = scribe.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            assertThat(other.locator("#live")).hasAttribute("data-state", "on");

            page.locator("#room-severity button").click();
            assertThat(page.locator("#room-severity .severity")).containsText("SEV1");
            assertThat(page.locator("#room-severity button")).hasCount(0);
            assertThat(other.locator("#room-severity .severity")).containsText("SEV1");
            assertThat(other.locator("#entries")).containsText("重大度をSEV2からSEV1に変更した。");
            assertThat(other.locator("#undo form")).hasCount(0);

            page.locator("#undo button").click();
            assertThat(page.locator("#room-severity .severity")).containsText("SEV2");
            assertThat(other.locator("#room-severity .severity")).containsText("SEV2");
            other.locator("#former summary").click();
            assertThat(other.locator("#former s")).hasText(new String[] {"SEV2", "SEV1"});
            assertThat(commander.violations()).isEmpty();
            assertThat(scribe.violations()).isEmpty();
        }
    }

    @Test
    void an_undo_is_withdrawn_once_somebody_else_changed_the_same_and_refused_where_it_is_sent_all_the_same() {
        try (Visit commander = chromium.visit(View.EN, Role.COMMANDER)) {
            Page page = commander.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("#room-severity button").click();
            assertThat(page.locator("#undo")).containsText("from SEV2 to SEV1");
            page.locator("#undo form").evaluate("one => document.body.append(one.cloneNode(true))");
            change("severity", "SEV4", "SEV1").statusCode(303);
            assertThat(page.locator("#room-severity .severity")).containsText("SEV4");
            assertThat(page.locator("#undo form")).hasCount(0);
            page.locator("body > form button").last().click();
            assertThat(page.locator("body")).containsText("The severity is “SEV4” now");
            assertThat(commander.violations()).isEmpty();
        }
    }

    @Test
    void a_title_and_a_zone_that_somebody_else_changed_meanwhile_are_not_overwritten() {
        change("en", "Payments are down", "決済の遅れ / Payments lag").statusCode(303);
        change("en", "Cards are down", "決済の遅れ / Payments lag")
                .statusCode(409)
                .body(containsString("incident/changed-since"));
        change("place", "Europe/Berlin", "Asia/Tokyo").statusCode(303);
        change("place", "Europe/Paris", "Asia/Tokyo").statusCode(409).body(containsString("incident/changed-since"));
    }

    @Test
    void an_undo_is_offered_also_where_the_live_update_comes_before_the_answer() {
        try (Visit commander = chromium.visit(View.EN, Role.COMMANDER)) {
            Page page = commander.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.route("**/changes", route -> {
                APIResponse answer = route.fetch();
                LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
                route.fulfill(new Route.FulfillOptions().setResponse(answer));
            });
            page.locator("#room-severity button").click();
            assertThat(page.locator("#undo")).containsText("from SEV2 to SEV1");
            assertThat(page.locator("#room-severity .severity")).containsText("SEV1");
            assertThat(commander.violations()).isEmpty();
        }
    }

    private ValidatableResponse change(String field, String value, String seen) {
        return cast.page(Role.SCRIBE)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .formParam(field, value)
                .formParam("seen", seen)
                .post(room + "/changes")
                .then();
    }

    @Test
    void two_keys_raise_the_severity_and_title_and_zone_have_forms() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("#room-title").click();
            page.keyboard().press("s");
            page.keyboard().press("Enter");
            assertThat(page.locator("#undo")).containsText("from SEV2 to SEV1");
            assertThat(page.locator("#room-severity .severity")).containsText("SEV1");

            page.locator("#heading").evaluate("one => { one.open = true; }");
            page.locator("#title-en").fill("Payments are down");
            page.locator("#heading form:has(#title-en) button").click();
            assertThat(page.locator("#room-title")).hasText("Payments are down");
            assertThat(page.locator("#undo")).containsText("from “Payments lag” to “Payments are down”");
            page.locator("#heading").evaluate("one => { one.open = true; }");
            page.locator("#place").fill("Asia/Tokio");
            page.locator("#heading form:has(#place) button").click();
            assertThat(page.locator("#refusal")).containsText("Asia/Tokio");
            page.locator("#place").fill("Europe/Berlin");
            page.locator("#heading form:has(#place) button").click();
            assertThat(page.locator("#undo")).containsText("from Asia/Tokyo to Europe/Berlin");
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void whoever_only_reads_is_offered_no_change() {
        try (Visit visit = chromium.visit(View.JA, Role.READER)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#room-severity .severity")).containsText("SEV2");
            assertThat(page.locator("#room-severity button")).hasCount(0);
            assertThat(page.locator("#heading")).hasCount(0);
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void without_scripts_the_room_comes_again_with_the_undo() {
        cast.page(Role.COMMANDER)
                .redirects()
                .follow(false)
                .formParam("severity", "SEV1")
                .post(room + "/changes")
                .then()
                .header("Location", containsString(room + "?undo="));
        String entry = timeline.before(room.substring("/incidents/".length()), TimelineFilter.ALL, null, 1)
                .rows()
                .getFirst()
                .entry()
                .id();
        cast.page(Role.COMMANDER)
                .get(room + "?undo=" + entry)
                .then()
                .statusCode(200)
                .body(containsString("name=\"severity\" value=\"SEV2\""));
    }
}
