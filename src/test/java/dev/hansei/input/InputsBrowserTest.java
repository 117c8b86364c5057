package dev.hansei.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.token.Token;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bringing in many entries, and dealing with what waits, as people do it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class InputsBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_pasted_line_is_corrected_in_place_and_all_are_logged(String language) {
        String incident = Foreign.incident(cast);
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident).page();
            page.locator(".many a").first().click();
            page.locator("#log").fill("2031-03-04 17:27 operator-a: !detected 応答なし\n25:99 rolled back");
            page.locator("button.primary").click();
            assertThat(page.locator(".proposed .chip")).hasCount(1);
            assertThat(page.locator(".proposed .question")).hasCount(1);
            Locator asked = page.locator(".proposed .asked textarea");
            asked.fill("2031-03-04 17:31 rolled back");
            assertThat(page.locator(".proposed .chip")).hasCount(2);
            page.locator(".confirm .primary").click();
            assertThat(page.locator("#entries > ol > li")).hasCount(2);
            assertThat(page.locator("#entries .mark.source").first())
                    .hasText(language.equals("ja") ? "チャットログ" : "chat log");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void an_uploaded_table_is_shown_first_and_then_logged(String language) {
        String incident = Foreign.incident(cast);
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident + "/paste").page();
            byte[] table =
                    "at,ja,visibility\n2031-03-04 17:27,検知,customer\nsoon,復旧,\n".getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("timeline.csv", "text/csv", table));
            page.locator("[enctype] button").click();
            page.locator(".proposed .asked textarea").fill("2031-03-04 17:40,復旧,");
            page.locator("[name=visible]").check();
            page.locator(".confirm .primary").click();
            assertThat(page.locator("#entries > ol > li")).hasCount(2);
            assertThat(page.locator("#entries .mark.customer")).hasCount(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_question_about_a_cell_is_answered_by_a_click_and_the_row_is_read_again() {
        String incident = Foreign.incident(cast);
        try (Visit visit = chromium.visit(View.EN, Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident + "/paste").page();
            byte[] table = "kind,at,en\nnote,25:30,late\n".getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("timeline.csv", "text/csv", table));
            page.locator("[enctype] button").click();
            Locator row = page.locator(".proposed .asked textarea");
            page.locator(".proposed [data-answer]").first().click();
            assertThat(row).hasValue(Pattern.compile("note,\\d{4}-\\d{2}-\\d{2} 01:30,late"));
            page.locator("[name=again]").click();
            assertThat(page.locator(".proposed .asked")).hasCount(0);
            page.locator(".confirm .primary").click();
            assertThat(page.locator("#entries > ol > li")).hasCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_waiting_alert_is_logged_and_the_next_one_is_seen_at_once(String language) {
        String incident = Foreign.incident(cast);
        String group = Foreign.unique();
        send(group, "firing");
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/inputs").page();
            Locator waiting = page.locator(".waiting").filter(new Locator.FilterOptions().setHasText(group));
            waiting.locator("[name=incident]").fill(incident.toLowerCase(Locale.ROOT));
            waiting.locator("button.primary").click();
            assertThat(waiting).hasCount(0);
            visit.open("/incidents/" + incident);
            assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            send(group, "resolved");
            assertThat(page.locator("#entries > ol > li")).hasCount(2);
            assertThat(page.locator("#entries .mark.source").first()).hasText("Alertmanager");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void an_incident_that_does_not_exist_is_refused_and_what_was_typed_stays(String language) {
        String group = Foreign.unique();
        send(group, "firing");
        try (Visit visit = chromium.visit(View.in(language), Role.COMMANDER)) {
            Page page = visit.open("/inputs").page();
            Locator waiting = page.locator(".waiting").filter(new Locator.FilterOptions().setHasText(group));
            waiting.locator("[name=incident]").fill("INC-1999-0001");
            waiting.locator("button.primary").click();
            assertThat(page.locator("#refusal .refusal-box")).containsText("incident/unknown");
            assertThat(waiting.locator("[name=incident]")).hasValue("INC-1999-0001");
        }
    }

    private void send(String group, String status) {
        String body = """
            {"version": "4", "groupKey": "%s", "alerts": [{"status": "%s", "labels": {"alertname": "%s"}, "fingerprint": "f",
             "startsAt": "2031-03-04T02:50:00Z", "endsAt": "2031-03-04T03:00:00Z"}]}""".formatted(group, status, group);
        Foreign.send(
                        "/api/inputs/alertmanager",
                        cast.token(Token.Scope.ALERTMANAGER, Role.OPERATOR),
                        body.getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }
}
