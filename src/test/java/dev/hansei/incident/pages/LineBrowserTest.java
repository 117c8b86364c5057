package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** What the entry line does with what is typed or pasted into it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LineBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Told told;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        incident = told.incident();
    }

    @Test
    void a_long_line_is_read_while_it_is_typed_and_stands_in_no_address() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            Page page = room(visit);
            page.onRequest(
                    request -> assertThat(request.url()).doesNotContain("line=").doesNotContain("%E9"));
            page.locator("#line").fill("!検知 " + "障害".repeat(1_000));
            assertThat(page.locator("#reading .milestone")).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_paste_that_is_too_long_is_refused_whole_and_not_cut() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            Page page = room(visit);
            page.keyboard().insertText("あ".repeat(10_001));
            page.keyboard().press("Enter");
            assertThat(page.locator("#outbox .question")).containsText("line/too-long");
            page.locator("#outbox [data-do=edit]").click();
            assertThat(page.locator("#line")).hasValue("あ".repeat(10_001));
            assertThat(told.rows(incident)).isEmpty();
        }
    }

    @Test
    void a_question_mark_opens_the_help_in_an_empty_line_and_is_typed_in_another() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = room(visit);
            page.keyboard().press("?");
            assertThat(page.locator("#help")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#help")).isHidden();
            assertThat(page.locator("#line")).isFocused();
            assertThat(page.locator("#line")).hasValue("");
            page.keyboard().type("why?");
            assertThat(page.locator("#line")).hasValue("why?");
        }
    }

    @Test
    void a_line_from_long_ago_is_taken_where_it_has_its_date_and_else_edited_or_thrown_away() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = room(visit);
            keptForTenDays(page, "2026-01-05 10:00 with its date");
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
            keptForTenDays(page, "10:00 without a date");
            assertThat(page.locator("#outbox [data-state=refused]")).containsText("timeline/began");
            page.locator("#outbox [data-do=edit]").click();
            page.locator("#line").fill("now without a date");
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(2);

            keptForTenDays(page, "useless by now");
            page.locator("#outbox [data-do=discard]").click();
            assertThat(page.locator("#discard")).containsText("useless by now");
            page.keyboard().press("Escape");
            assertThat(page.locator("#outbox > li")).hasCount(1);
            page.locator("#outbox [data-do=discard]").click();
            page.locator("#discard [value=discard]").click();
            assertThat(page.locator("#outbox > li")).hasCount(0);
            page.locator("[data-sign-out] button").click();
            page.waitForURL("**/sign-in*");
            assertThat(told.texts(incident)).containsExactly("with its date", "now without a date");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_browser_that_keeps_nothing_says_so_and_logs_all_the_same(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.SCRIBE)) {
            Page page = visit.page();
            page.addInitScript(
                    "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })");
            room(visit);
            assertThat(page.locator("#unkept")).containsText(language.equals("ja") ? "残りません" : "is not kept");
            page.keyboard().type("typed without a store");
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
        }
    }

    @Test
    void lines_that_no_longer_fit_in_the_browser_stay_in_the_page_and_are_sent() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = room(visit);
            assertThat(page.locator("#unkept")).isEmpty();
            page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }");
            page.context().setOffline(true);
            page.keyboard().type("first");
            assertThat(page.locator("#unkept")).containsText("full or blocked");
            page.keyboard().press("Enter");
            page.keyboard().type("second");
            page.keyboard().press("Enter");
            assertThat(page.locator("#outbox > li")).hasCount(2);
            page.context().setOffline(false);
            assertThat(page.locator("#outbox > li")).hasCount(0);
            assertThat(told.texts(incident)).containsExactly("first", "second");
        }
    }

    @Test
    void undoing_takes_back_that_a_time_was_moved() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page = room(visit);
            page.keyboard().type("2023-12-05 17:27 text");
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator("#line")).hasValue("2023-12-05 17:28 text");
            page.keyboard().press("Control+z");
            assertThat(page.locator("#line")).hasValue("2023-12-05 17:27 text");
            assertThat(page.locator("#reading .time")).containsText("17:27");
            page.keyboard().press("Control+y");
            assertThat(page.locator("#reading .time")).containsText("17:28");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void what_a_line_names_is_shown_before_it_is_saved_and_leads_on_afterwards(String language) {
        boolean ja = language.equals("ja");
        try (Visit visit = chromium.visit(View.in(language), Role.SCRIBE)) {
            Page page = room(visit);
            page.keyboard().type("restart of #db by @ghost as >CM-1999-0001 and >CM-2023-0001 say");
            assertThat(page.locator("#reading .caution")).hasCount(2);
            assertThat(page.locator("#reading"))
                    .containsText("@ghost (" + (ja ? "このキーの人は登録されていません" : "nobody has this key"));
            assertThat(page.locator("#reading"))
                    .containsText(">CM-1999-0001 (" + (ja ? "この番号の対策はありません" : "there is no such countermeasure"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries .text a")).hasText(new String[] {"#db", ">CM-2023-0001"});
            page.keyboard().type("nothing to do with it");
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(2);
            page.locator("#entries .text a").first().click();
            assertThat(page.locator("#search [name=text]")).hasValue("#db");
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
        }
    }

    /** Types a line as a device would have kept it that was closed and opened again. */
    private static void keptForTenDays(Page page, String line) {
        page.locator("#line").fill(line);
        page.evaluate("""
                () => {
                  const key = Object.keys(localStorage).find(one => one.startsWith('hansei:draft:'));
                  const draft = JSON.parse(localStorage.getItem(key));
                  localStorage.setItem(key, JSON.stringify({ ...draft, began: draft.began - 10 * 86_400_000 }));
                }""");
        page.reload();
        assertThat(page.locator("#line")).hasValue(line);
        page.locator("#line").press("Enter");
    }

    private Page room(Visit visit) {
        Page page = visit.open("/incidents/" + incident).page();
        assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        return page;
    }
}
