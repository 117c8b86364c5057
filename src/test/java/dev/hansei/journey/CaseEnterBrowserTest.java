package dev.hansei.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CaseEnterBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    CaseCast people;

    @Inject
    OpenCase open;

    @Test
    void enter_in_a_field_approves_nothing_and_keeps_what_was_typed() {
        String page = open.reviewed();
        try (Visit visit = chromium.visit(View.in("ja"))) {
            visit.signIn(people.session("business-owner"));
            visit.open(page);
            Page window = visit.page();
            window.locator("#decide-note").fill("確かめています。");
            window.locator("#decide-note").press("Enter");
            window.waitForTimeout(500);
            assertThat(window.locator("#decide-note")).hasValue("確かめています。");
            assertThat(window.locator("#refusal")).isEmpty();
        }
        assertThat(open.told().approvals()).isEmpty();
    }
}
