package dev.hansei.report;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from the list of documents to a document, in a real browser. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DocumentPagesBrowserTest {

    @Inject
    Chromium chromium;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_document_opens_from_the_list_in_the_language_that_was_chosen(String language) {
        try (Visit visit = chromium.visit(View.in(language), Role.READER)) {
            Page page = visit.open("/documents").page();
            page.locator("a[lang=" + language + "][href*='.html']").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
