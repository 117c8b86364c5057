package dev.hansei.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.hansei.access.VouchedFor.someone;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hansei.DatabaseResource;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real browser lets pass between the application and an identity provider. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubProvider.class)
class ProviderBrowserTest {

    StubProvider stub;

    @Inject
    Chromium chromium;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?refused=access%2Fprovider-no-role"})
    void the_sign_in_page_is_accessible_and_fits(String path) {
        List<String> found = new ArrayList<>();
        for (String language : List.of("ja", "en")) {
            try (Visit visit = chromium.visit(View.in(language))) {
                visit.open(path);
                for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (int width : List.of(360, 1280)) {
                        visit.show(theme, width);
                        found.addAll(visit.violations());
                        if (!visit.fits()) {
                            found.add("wider than the window: " + width);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void one_click_signs_in_and_one_click_signs_out_on_both_sides() {
        stub.vouchFor(someone("clicker", "everyone"));
        try (Visit visit = chromium.visit(View.EN)) {
            visit.mayLeadTo(stub.issuer());
            Page page = visit.open("/sign-in?to=/incidents").page();
            page.locator("a.button").click();
            page.waitForURL("**/incidents");
            assertThat(page.locator(".masthead")).containsText("clicker");
            assertThat(visit.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .containsExactly("hansei");
            page.locator("form[data-sign-out] button").click();
            page.waitForURL("**/sign-in");
            assertThat(page.locator("a.button")).isVisible();
        }
    }
}
