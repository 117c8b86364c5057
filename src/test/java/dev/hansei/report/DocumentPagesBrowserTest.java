package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Role;
import dev.hansei.intake.Bundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a real browser, in both languages and both themes, on a phone and on a desk. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DocumentPagesBrowserTest {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> PAGES = List.of(
            "/documents",
            "/documents/postmortem/PM-2023-0001.html?lang=",
            "/documents/evaluation/AUD-2024-0001.html?lang=");

    @TestHTTPResource("/")
    String address;

    @Inject
    Bundles bundles;

    @Inject
    Cast cast;

    private Playwright playwright;
    private Browser browser;

    static Stream<Arguments> views() {
        return Stream.of("ja", "en")
                .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(theme -> Stream.of(360, 1280).map(width -> Arguments.of(language, theme, width))));
    }

    @BeforeEach
    void aBrowserIsOpen() {
        assumeTrue(Files.isExecutable(CHROMIUM), "No browser at " + CHROMIUM + ": install chromium or set CHROMIUM");
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterEach
    void theBrowserIsClosed() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_page_is_accessible_fits_and_asks_for_nothing_else(String language, ColorScheme theme, int width) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(theme)
                .setBypassCSP(true)
                .setViewportSize(width, 900))) {
            context.addCookies(List.of(new Cookie("hansei", cast.session(Role.READER)).setUrl(address)));
            Page page = context.newPage();
            List<String> foreign = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(address)) {
                    foreign.add(request.url());
                }
            });
            for (String path : PAGES) {
                page.navigate(address + path.substring(1) + (path.endsWith("=") ? language : ""));
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat(violations(page)).as(path).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(path + " fits " + width)
                        .isTrue();
            }
            assertThat(foreign).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void no_page_offends_its_own_security_policy(String language, ColorScheme theme, int width) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(theme)
                .setViewportSize(width, 900))) {
            context.addCookies(List.of(new Cookie("hansei", cast.session(Role.READER)).setUrl(address)));
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(address + "documents");
            page.locator("a[lang=" + language + "][href*='.html']").first().click();
            page.waitForLoadState();
            assertThat(page.locator("h1").first().isVisible()).isTrue();
            assertThat(complaints).isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa")).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
