package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.Keys;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A timeline of five thousand entries. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LongTimelineBrowserTest {

    private static final int LENGTH = 600;

    @Inject
    Chromium chromium;

    @Inject
    Told told;

    @Test
    void every_entry_of_a_long_timeline_is_reached_by_scrolling_and_any_by_searching() {
        String incident = told.incident();
        told.logMany(incident, LENGTH);
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            Keys keys = new Keys(page);
            keys.press("ArrowUp").press("/").type("Entry 432").press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
            assertThat(keys.counted() - "Entry 432".length()).isLessThanOrEqualTo(3);

            page.goBack();
            long longest = LongScroll.toTheTop(page, LENGTH);
            assertThat(page.locator("#entries > ol > li").count()).isEqualTo(LENGTH);
            assertThat((Boolean)
                            page.evaluate("(() => { const rows = [...document.querySelectorAll('#entries > ol > li')];"
                                    + " return rows.every((row, at) => at === 0"
                                    + " || rows[at - 1].dataset.order < row.dataset.order)"
                                    + " && new Set(rows.map(row => row.id)).size === rows.length; })()"))
                    .isTrue();
            System.out.println("Longest task while scrolling through " + LENGTH + " entries: " + longest + " ms");

            page.locator("#search summary").click();
            page.locator("#search input[name=at]").fill("-5h");
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries .text", new Page.LocatorOptions().setHasText("Entry 300")))
                    .hasCount(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
