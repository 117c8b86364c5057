package dev.hansei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One person's window, which remembers what the browser complained about. */
public final class Visit implements AutoCloseable {

    /** Nothing is measured by it: a busy machine may take its time. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static final String AXE = axe();

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> known;

    Visit(BrowserContext context, String address) {
        this.context = context;
        this.address = address.endsWith("/") ? address : address + "/";
        known = new ArrayList<>(List.of(this.address, "data:"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page = tab();
    }

    public void signIn(String session) {
        context.addCookies(List.of(new Cookie("hansei", session).setUrl(address)));
    }

    /** Pages may lead to this address as well. */
    public void mayLeadTo(String elsewhere) {
        known.add(elsewhere);
    }

    public BrowserContext context() {
        return context;
    }

    public Page page() {
        return page;
    }

    /** Another tab, in which the same is complained about. */
    public Page tab() {
        Page tab = context.newPage();
        tab.onConsoleMessage(this::said);
        tab.onPageError(error -> complaints.add(error));
        tab.onRequest(request -> {
            if (known.stream().noneMatch(request.url()::startsWith)) {
                complaints.add("asked for " + request.url());
            }
        });
        return tab;
    }

    public Visit open(String path) {
        page.navigate(address + path.substring(1));
        return this;
    }

    /** Errors, warnings, offences against the page's own policy, and requests to anywhere else. */
    public List<String> complaints() {
        return complaints;
    }

    public void show(ColorScheme theme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.setViewportSize(width, width < 500 ? 740 : 900);
    }

    public boolean fits() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** What axe finds against WCAG 2.2 AA, each rule with the first element that breaks it. */
    @SuppressWarnings("unchecked")
    public List<String> violations() {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate("() => {" + AXE + "}");
        }
        return (List<String>) page.evaluate("axe.run(document, {resultTypes: ['violations'], preload: false,"
                + " runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                + ".then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html"
                + " + ' ' + rule.nodes[0].failureSummary))");
    }

    /** Nobody's visit ends with something that the browser complained about. */
    @Override
    public void close() {
        context.close();
        assertThat(complaints.stream().filter(said -> !expected(said))).isEmpty();
    }

    /** The browser reports every answer above 399 and every request that was kept from the server; htmx, refusals. */
    private static boolean expected(String complaint) {
        return complaint.startsWith("Failed to load resource: ")
                || complaint.startsWith("Response Status Error Code 4");
    }

    private void said(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    private static String axe() {
        try (InputStream source = Visit.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
