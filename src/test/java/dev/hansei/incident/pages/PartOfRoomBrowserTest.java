package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.intake.Bundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search or a jump says what it shows, and does not pretend to be live. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PartOfRoomBrowserTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject
    Chromium chromium;

    @Inject
    Told told;

    @Inject
    Bundles bundles;

    private String incident;

    @BeforeEach
    void anIncidentHasEntries() {
        incident = told.incident();
        told.logMany(incident, 40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_search_says_that_it_does_not_follow_and_leads_to_the_live_room(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.SCRIBE)) {
            Page page = visit.open("/incidents/" + incident + "?text=Entry+1").page();
            assertThat(page.locator("#live")).containsText(language.equals("ja") ? "検索結果です" : "This is a search");
            assertThat(page.locator("#live .off")).isHidden();
            visit.context().setOffline(true);
            assertThat(page.locator("#live .off")).isVisible();
            visit.context().setOffline(false);
            assertThat(page.locator("#live .off")).isHidden();
            page.locator("#live a").click();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            assertThat(page.locator("#live .on")).isVisible();
        }
    }

    @Test
    void that_it_does_not_follow_stands_on_a_line_of_its_own() {
        try (Visit visit = chromium.visit(View.JA, Role.SCRIBE)) {
            visit.show(ColorScheme.LIGHT, 360);
            Page page = visit.open("/incidents/" + incident + "?text=Entry+1").page();
            BoundingBox severity = page.locator("#room-severity").boundingBox();
            BoundingBox notice = page.locator("#live .part").boundingBox();
            assertThat(notice.y).isGreaterThanOrEqualTo(severity.y + severity.height);
            assertThat(visit.fits()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_wrong_window_is_taken_back_and_stays_to_be_read(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.locator("details:has(#window-scope) summary").click();
            page.locator("#window-scope").fill("Portal");
            page.locator("form[action$='/windows'] button").click();
            assertThat(page.locator(".windows li")).hasCount(1);
            page.locator("details:has(#retracted) summary").click();
            page.locator("#retracted").selectOption(new SelectOption().setIndex(1));
            page.locator("#retraction-reason").fill("別の障害でした");
            page.locator("form[action$='/retractions'] button").click();
            assertThat(page.locator(".windows li")).hasCount(0);
            assertThat(page.locator(".taken-back li")).containsText("Portal");
            assertThat(page.locator(".taken-back li")).containsText("別の障害でした");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_role_given_by_mistake_is_taken_away_and_both_stay_to_be_read(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.locator("details:has(#assign-role) summary").click();
            page.locator("#assign-role").selectOption("OPERATOR");
            page.locator("#assign-person").selectOption("commander");
            page.locator("form[action$='/assignments'] button").click();
            page.locator("details:has(#released) summary").click();
            page.locator("#released").selectOption("OPERATOR/commander");
            page.locator("#release-reason").fill("人違いでした");
            page.locator("form[action$='/releases'] button").click();
            assertThat(page.locator("#released-roles li")).containsText("人違いでした");
            assertThat(page.locator("#facts .roles")).not().containsText(language.equals("ja") ? "作業者" : "Operator");
            assertThat(page.locator("details:has(#released)")).hasCount(0);
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void an_account_of_a_customer_is_corrected_in_the_room() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        try (Visit visit = chromium.visit(View.JA, Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.locator("details:has(#affected-customer) summary").click();
            page.locator("#affected-customer").selectOption("CUS-0001");
            page.locator("#affected-accounts").fill("900000010001");
            page.locator("form[action$='/customers'] button").click();
            page.locator(".customers details summary").click();
            page.locator("#accounts-CUS-0001").fill("900000010002");
            page.locator("#reason-CUS-0001").fill("番号の誤り");
            page.locator("form[action$='/corrections'] button").click();
            assertThat(page.locator(".customers > li")).containsText("訂正：番号の誤り");
            assertThat(page.locator(".customers .pills")).hasText("900000010002");
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void an_empty_search_is_the_live_room() {
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            Page page =
                    visit.open("/incidents/" + incident + "?text=&kind=&at=").page();
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_jump_shows_the_first_entry_at_the_time_or_later(int width) {
        var wanted = told.rows(incident).get(20).entry();
        String time = TYPED.format(wanted.at().instant().atZone(Told.TOKYO).minusSeconds(30));
        try (Visit visit = chromium.visit(View.EN, Role.SCRIBE)) {
            visit.open("/incidents");
            visit.show(ColorScheme.LIGHT, width);
            Page page = visit.open("/incidents/" + incident + "?at=" + time.replace(" ", "%20"))
                    .page();
            assertThat(page.locator("#entries > ol > li.jumped")).hasCount(1);
            assertThat(page.locator("#entries > ol > li.jumped")).isFocused();
            assertThat(page.locator("#entries > ol > li.jumped")).isInViewport();
            assertThat(page.locator("#entries > ol > li.jumped")).hasAttribute("data-id", wanted.id());
        }
    }

    @Test
    void a_jump_beyond_the_last_entry_says_that_nothing_is_there() {
        try (Visit visit = chromium.visit(View.EN, Role.READER)) {
            Page page = visit.open("/incidents/" + incident + "?at=2190-01-01%2000:00")
                    .page();
            assertThat(page.locator("#entries > ol > li.jumped")).hasCount(0);
            assertThat(page.locator(".timeline > .notice")).containsText("2190-01-01 00:00");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
