package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a room stand on wide and on narrow screens. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RoomLayoutBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Told told;

    private String incident;

    @BeforeEach
    void anIncidentHasEntries() {
        incident = told.incident();
        told.logMany(incident, 30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1600})
    void from_1280_pixels_facts_timeline_and_people_stand_side_by_side(int width) {
        try (Visit visit = room(width)) {
            Page page = visit.page();
            BoundingBox facts = page.locator(".facts-now").boundingBox();
            BoundingBox timeline = page.locator(".timeline").boundingBox();
            BoundingBox people = page.locator(".facts-people").boundingBox();
            assertThat(facts.x + facts.width).isLessThanOrEqualTo(timeline.x);
            assertThat(timeline.x + timeline.width).isLessThanOrEqualTo(people.x);
            assertThat(page.locator(".facts-people .milestones")).isVisible();
            assertThat(visit.fits()).isTrue();
            page.locator("a.when").last().click();
            assertThat(page.locator("#panel-entry h1")).isFocused();
            assertThat(page.locator("#panel").boundingBox().x).isGreaterThan(timeline.x);
            assertThat(page.locator(".facts-people").boundingBox().x).isLessThan(timeline.x);
            page.keyboard().press("Escape");
            assertThat(page.locator("#panel-entry h1")).hasCount(0);
            assertThat(page.locator(".facts-people").boundingBox().x).isGreaterThan(timeline.x);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void the_entry_line_and_its_buttons_stand_in_one_row_beside_an_open_entry(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.locator("a.when").last().click();
            assertThat(page.locator("#panel-entry h1")).isFocused();
            BoundingBox line = page.locator("#line").boundingBox();
            for (String button : new String[] {"#entry-line > .primary", "#open-help"}) {
                BoundingBox beside = page.locator(button).boundingBox();
                assertThat(beside.x).isGreaterThan(line.x + line.width);
                assertThat(beside.y).isLessThan(line.y + line.height);
            }
            assertThat(line.width).isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1024, 1279})
    void below_that_all_is_one_column_with_the_entry_line_at_the_foot(int width) {
        try (Visit visit = room(width)) {
            Page page = visit.page();
            BoundingBox timeline = page.locator(".timeline").boundingBox();
            BoundingBox facts = page.locator(".facts").boundingBox();
            assertThat(facts.y).isGreaterThanOrEqualTo(timeline.y + timeline.height - 1);
            assertThat(facts.x).isEqualTo(timeline.x);
            assertThat(visit.fits()).isTrue();
            for (String place : new String[] {"0", "document.body.scrollHeight"}) {
                page.evaluate("window.scrollTo(0, " + place + ")");
                BoundingBox dock = page.locator(".entry-dock").boundingBox();
                assertThat(dock.y + dock.height)
                        .isBetween(page.viewportSize().height - 1.0, page.viewportSize().height + 1.0);
            }
        }
    }

    @Test
    void nothing_that_has_the_focus_is_below_the_entry_line() {
        for (int width : new int[] {1024, 1280}) {
            try (Visit visit = room(width)) {
                Page page = visit.page();
                page.locator(".skip").focus();
                for (int i = 0; i < 60; i++) {
                    page.keyboard().press("Tab");
                    assertThat((Boolean) page.evaluate("""
                            () => {
                              const has = document.activeElement;
                              const dock = document.querySelector('.entry-dock');
                              if (has === document.body || dock.contains(has)) return true;
                              const box = has.getBoundingClientRect();
                              const over = dock.getBoundingClientRect();
                              return box.top >= 0 && (box.bottom <= over.top + 1 || box.right <= over.left || box.left >= over.right);
                            }"""))
                            .as("%d px: %s", width, page.evaluate("document.activeElement.outerHTML"))
                            .isTrue();
                }
            }
        }
    }

    private Visit room(int width) {
        Visit visit = chromium.visit(View.EN, Role.COMMANDER);
        visit.show(ColorScheme.LIGHT, width);
        Page page = visit.open("/incidents/" + incident).page();
        assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        Locator drawn = page.locator("#facts details").last();
        drawn.waitFor();
        return visit;
    }
}
