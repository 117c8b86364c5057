package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
