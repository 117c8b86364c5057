package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.incident.Crew;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Timeline;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mistakes of the room, and setting them right there. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MistakesBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    Bundles bundles;

    @Inject
    People people;

    private String room;
    private String first;
    private String second;

    @BeforeEach
    void twoEntriesAreLogged() {
        Crew.enter(bundles, people);
        cast.account(Role.COMMANDER);
        String incident =
                incidents.declare(Crew.draft(), Crew.COMMANDER, Crew.NOW).ref();
        room = "/incidents/" + incident;
        first = logged(incident, "11:51");
        second = logged(incident, "11:55");
    }

    @Test
    void a_milestone_moved_by_its_key_is_put_back_by_undo() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("#room-severity button").click();
            assertThat(page.locator("#undo")).containsText("SEV1");
            page.locator("#e-" + first).focus();
            page.keyboard().press("4");
            assertThat(page.locator("#e-" + first + " .milestone")).hasText("緩和");
            assertThat(page.locator("#undo form")).hasCount(0);
            page.locator("#e-" + second).focus();
            page.keyboard().press("4");
            assertThat(page.locator("#e-" + second + " .milestone")).hasText("緩和");
            assertThat(page.locator("#undo")).containsText("節目「緩和」を");
            page.locator("#undo button").click();
            assertThat(page.locator("#e-" + first + " .milestone")).hasText("緩和");
            assertThat(page.locator("#e-" + second + " .milestone")).hasCount(0);
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void a_milestone_moved_in_the_panel_is_put_back_there() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("#e-" + first).focus();
            page.keyboard().press("4");
            assertThat(page.locator("#e-" + first + " .milestone")).hasCount(1);
            page.locator("#e-" + second + " a.when").click();
            page.locator("#entry .marking button[value=MITIGATED]").click();
            assertThat(page.locator("#entry .undo")).containsText("was moved here from");
            page.locator("#entry .undo button").click();
            assertThat(page.locator("#facts a[data-jump='" + first + "']")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile(".*" + room + "$"));
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void a_milestone_is_taken_back_in_the_room_with_the_reason() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("#e-" + first).focus();
            page.keyboard().press("4");
            page.locator("details:has(#unmarked) summary").click();
            page.locator("#unmarked").selectOption("milestone/MITIGATED/" + first);
            page.locator("#unmark-reason").fill("Not mitigated yet");
            page.locator("form:has(#unmarked) button").click();
            assertThat(page.locator("#unmarked-milestones")).containsText("Not mitigated yet");
            assertThat(page.locator("#facts a[data-jump='" + first + "']")).hasCount(0);
            assertThat(page.locator("#e-" + first)).hasCount(1);
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void a_milestone_that_somebody_else_moved_meanwhile_is_not_moved_unseen() {
        mark(first, "MITIGATED/").statusCode(303);
        mark(second, "MITIGATED/" + first).statusCode(303);
        mark(first, "MITIGATED/").statusCode(409).body(containsString("incident/milestone-set"));
        String third = logged(room.substring("/incidents/".length()), "11:57");
        mark(third, "MITIGATED/" + first)
                .statusCode(409)
                .body(containsString("incident/milestone-moved"), containsString("11:55"), not(containsString(second)));
    }

    @Test
    void a_stale_choice_that_was_refused_is_gone_and_what_was_typed_beside_it_stays() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            mark(first, "MITIGATED/").statusCode(303);
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("details:has(#unmarked) summary").click();
            page.locator("#unmarked").selectOption("milestone/MITIGATED/" + first);
            page.locator("#unmark-reason").fill("Not mitigated yet");
            mark(second, "MITIGATED/" + first).statusCode(303);
            page.locator("form:has(#unmarked) button").click();
            assertThat(page.locator("#refusal")).containsText("This milestone now stands at the entry of");
            assertThat(page.locator("#facts a[data-jump='" + second + "']")).hasCount(1);
            assertThat(page.locator("#e-" + second + " .milestone")).hasCount(1);
            assertThat(page.locator("#e-" + first + " .milestone")).hasCount(0);
            assertThat(page.locator("#unmark-reason")).hasValue("Not mitigated yet");
            page.locator("#unmarked").selectOption("milestone/MITIGATED/" + second);
            page.locator("form:has(#unmarked) button").click();
            assertThat(page.locator("#unmarked-milestones")).containsText("Not mitigated yet");
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void the_count_of_entries_follows_every_line_that_is_logged() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            assertThat(page.locator("#facts")).containsText("2 entries");
            page.locator("#line").fill("A third line");
            page.keyboard().press("Enter");
            assertThat(page.locator("#facts")).containsText("3 entries");
            logged(room.substring("/incidents/".length()), "11:58");
            assertThat(page.locator("#facts")).containsText("4 entries");
        }
    }

    @Test
    void the_tab_keeps_the_name_of_the_room_and_follows_its_title() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            String title = page.title();
            page.locator("#e-" + first + " a.when").click();
            assertThat(page.locator("#entry h1")).isFocused();
            assertThat(page).hasTitle(title);
            cast.page(Role.COMMANDER)
                    .formParam("en", "Nothing answers")
                    .post(room + "/changes")
                    .then()
                    .statusCode(303);
            assertThat(page).hasTitle(Pattern.compile(".*Nothing answers.*"));
        }
    }

    private ValidatableResponse mark(String entry, String seen) {
        return cast.page(Role.COMMANDER)
                .redirects()
                .follow(false)
                .formParam("kind", "MITIGATED")
                .formParam("seen", seen)
                .post(room + "/timeline/" + entry + "/milestones")
                .then();
    }

    @Test
    void a_correction_in_the_panel_names_another_person_and_an_end() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open(room).page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            page.locator("#e-" + first + " a.when").click();
            assertThat(page.locator("#correct-kind option[value=HANDOVER]")).hasCount(0);
            page.locator("#correct-by").selectOption("operator-a");
            page.locator("#correct-until").fill("11:53");
            page.locator("#correct-reason").fill("Somebody else did it");
            page.locator("form:has(#correct-by) button.primary").click();
            assertThat(page.locator("#entry h1")).containsText("11:53");
            assertThat(page.locator("#entry .marks").first()).containsText("Riku Kuga");
            assertThat(page.locator("#correct-by")).hasValue("operator-a");
            assertThat(page.locator("#correct-until")).hasValue("2031-03-04 11:53");
            assertThat(visit.violations()).isEmpty();
        }
    }

    private String logged(String incident, String at) {
        String id = Crew.id();
        timeline.log(incident, Crew.entry(id, at, Bilingual.of("再起動", "Restarted")), Crew.SCRIBE, Crew.NOW);
        return id;
    }
}
