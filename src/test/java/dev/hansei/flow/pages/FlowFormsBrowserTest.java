package dev.hansei.flow.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of flows and of the special cases that run under them, without a mouse and under a thumb. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FlowFormsBrowserTest {

    private static final String CONTROLS = ":is(button, input:not([type=hidden]), select, textarea, summary)";

    private static final int PHONE = 360;

    /** What is pressed, chosen or typed into and lower than a thumb needs; links within a sentence are read. */
    private static final String LOW = """
            [...document.querySelectorAll('main button, main input:not([type=hidden]), main select, main textarea,'
                + ' main summary, main .choices a')]
              .filter(one => one.checkVisibility() && !one.closest('.choice'))
              .filter(one => one.getBoundingClientRect().height < 44)
              .map(one => one.tagName + ' ' + (one.id || one.textContent.trim()))""";

    /** Names what has the focus where that cannot be seen; a date shows it at the part that is typed. */
    private static final String UNSEEN = """
            (() => {
              const one = document.activeElement;
              const place = one.getBoundingClientRect();
              const style = getComputedStyle(one);
              const shown = one.type === 'date' || one.type === 'time' || style.outlineStyle !== 'none';
              const middle = document.elementFromPoint(place.left + place.width / 2, place.top + place.height / 2);
              return shown && one.contains(middle) ? '' : one.id + ' ' + style.outlineStyle + ' ' + place.top;
            })()""";

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @BeforeEach
    void theSampleIsRecorded() {
        cast.account(Role.READER);
    }

    @ParameterizedTest
    @CsvSource({
        "/flows, EDITOR",
        "/flows/new, EDITOR",
        "/flows/FLOW-0001, EDITOR",
        "/flows/FLOW-0001/draft, EDITOR",
        "/cases, COMMANDER",
        "/cases/new, COMMANDER",
        "/audits/schedules, ADMINISTRATOR"
    })
    @SuppressWarnings("unchecked")
    void everything_to_press_on_a_phone_is_as_high_as_a_thumb_needs(String address, Role role) {
        try (Visit visit = chromium.visit(View.JA, role)) {
            visit.open(address).show(ColorScheme.LIGHT, PHONE);
            visit.page().locator("main h1").waitFor();
            assertThat((List<String>) visit.page().evaluate(LOW)).isEmpty();
        }
    }

    @Test
    void a_draft_is_written_and_its_steps_are_moved_with_keys_alone() {
        try (Visit visit = chromium.visit(View.EN, Role.EDITOR)) {
            Page page = visit.open("/flows/new").page();
            fill(page, "#title-0-ja", "鍵盤で作る");
            fill(page, "#title-0-en", "By keys alone");
            fill(page, "#reason-0-ja", "初版。");
            fill(page, "#reason-0-en", "First.");
            page.locator("#effective").focus();
            page.keyboard().type("01012199");

            page.locator("details:has(#up-approval) > summary").focus();
            page.keyboard().press("Enter");
            page.locator("#up-approval").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("input[name=stepId]").nth(2)).hasValue("approval");
            assertThat(page.locator("#up-approval")).isFocused();
            assertThat(page.locator("#title-0-en")).hasValue("By keys alone");
            page.locator("#down-approval").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("input[name=stepId]").nth(3)).hasValue("approval");

            page.locator("button.primary[value=save]").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/draft/preview");
            assertThat(page.locator("h1")).hasText("By keys alone");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void every_control_of_a_draft_is_reached_by_tab_in_the_order_in_which_it_is_read_and_shows_it() {
        try (Visit visit = chromium.visit(View.EN, Role.EDITOR)) {
            Page page = visit.open("/flows/new").page();
            page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })");
            int controls = page.locator("main form " + CONTROLS).count();
            page.locator("#title-0-ja").focus();
            int seen = 1;
            while (seen < controls) {
                page.keyboard().press("Tab");
                seen = ((Number) page.evaluate(
                                "controls => [...document.querySelectorAll('main form ' + controls)]"
                                        + ".indexOf(document.activeElement) + 1",
                                CONTROLS))
                        .intValue();
                assertThat(seen).isPositive();
                assertThat((String) page.evaluate(UNSEEN)).isEmpty();
            }
            assertThat(seen).isEqualTo(controls);
        }
    }

    private static void fill(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().insertText(text);
    }
}
