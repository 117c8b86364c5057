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
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of a commander from the first sign to the end, without a mouse, and with its keys counted. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RoomJourneyBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Told told;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_commander_declares_logs_corrects_hands_over_and_resolves_by_keyboard(String language) {
        boolean ja = language.equals("ja");
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents").page();
            Keys keys = new Keys(page);

            page.locator("#title").focus();
            keys.type(ja ? "決済が失敗している" : "Payments fail").press("Enter");
            page.waitForURL("**/incidents/INC-*");
            String incident = page.url().substring(page.url().lastIndexOf('/') + 1);
            keys.counted();

            for (String text : ja
                    ? List.of("調査を開始", "監視を確認", "再起動した", "効果なし", "切り替えた")
                    : List.of("We look into it", "Checked the graphs", "Restarted it", "No effect", "Switched over")) {
                keys.type(text).press("Enter");
                assertThat(keys.counted()).as("keys for '" + text + "'").isEqualTo(text.length() + 1);
            }
            assertThat(page.locator("#entries > ol > li")).hasCount(5);

            String began = ja ? "エラーが増え始めた" : "Errors began to rise";
            keys.type("-10m " + began).press("Alt+1").press("Enter");
            assertThat(keys.counted() - began.length() - 2)
                    .as("keys for a time that has passed")
                    .isLessThanOrEqualTo(6);
            String noticed = ja ? "監視で気付いた" : "Monitoring told us";
            keys.type("5分前 " + noticed).press("Alt+2").press("Enter");
            assertThat(keys.counted() - noticed.length() - 2).isLessThanOrEqualTo(6);
            assertThat(page.locator("#entries > ol > li")).hasCount(7);
            assertThat(page.locator(".bracket.reached")).hasCount(2);
            assertThat(page.locator(".bracket").nth(1)).containsText(ja ? "影響開始から5分" : "5 min after the impact began");

            keys.press("ArrowUp").press("4");
            assertThat(keys.counted()).as("keys for a milestone").isEqualTo(2);
            assertThat(page.locator(".bracket.reached")).hasCount(3);

            keys.press("e");
            page.locator("#correct-reason").waitFor();
            assertThat(page.locator(ja ? "#correct-ja" : "#correct-en")).isFocused();
            keys.press("End").type(ja ? "（待機系へ）" : " to the standby").press("Tab");
            if (ja) {
                keys.press("Tab");
            }
            keys.type(ja ? "行き先を追記" : "Said where to").press("Enter");
            assertThat(page.locator("#entries > ol > li.superseded")).hasCount(1);
            assertThat(page.locator("#entries > ol > li")).hasCount(8);
            keys.press("Escape");
            assertThat(page.locator("#line")).isFocused();

            page.locator("summary", new Page.LocatorOptions().setHasText(ja ? "指揮を引き継ぐ" : "Hand over"))
                    .focus();
            keys.press("Enter")
                    .press("Tab")
                    .press("ArrowDown")
                    .press("Tab")
                    .type(ja ? "交代" : "Shift ends")
                    .press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(9);
            assertThat(page.locator("#entries > ol > li.HANDOVER .marks")).containsText(ja ? "引き継ぎ先：" : "to ");
            assertThat(page.locator(".roles")).containsText(ja ? "指揮者" : "Commander");

            page.locator(".windows input[name=to]").focus();
            keys.press("Enter");
            assertThat(page.locator(".windows input[name=to]")).hasCount(0);
            page.locator("summary", new Page.LocatorOptions().setHasText(ja ? "解決済みにする" : "Resolve"))
                    .focus();
            keys.press("Enter").press("Tab").press("Enter");
            assertThat(page.locator(".standing .state")).hasText(ja ? "解決済み" : "Resolved");

            assertThat(told.rows(incident)).hasSize(9);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_room_that_is_opened_anew_takes_an_entry_at_once(String language) {
        String incident = told.incident();
        try (Visit visit = chromium.visit(View.in(language), Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident).page();
            Keys keys = new Keys(page);
            keys.type("ok").press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
            assertThat(keys.counted()).isEqualTo(3);
        }
    }
}
