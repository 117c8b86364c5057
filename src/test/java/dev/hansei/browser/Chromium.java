package dev.hansei.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.hansei.Cast;
import dev.hansei.base.Role;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real browser, started once for all tests, in which people of the cast look at pages. */
@ApplicationScoped
public class Chromium {

    private static final Path EXECUTABLE = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    /** The same engine without a window; it opens pages in half the time. */
    private static final Path WITHOUT_WINDOW = Path.of("/usr/bin/chromium-headless-shell");

    private final Cast cast;
    private Playwright playwright;
    private Browser browser;
    private Browser looking;

    Chromium(Cast cast) {
        this.cast = cast;
    }

    /** A window of its own for someone with these roles; for a stranger where there are none. */
    public Visit visit(View view, Role... roles) {
        return visit(browser(), view, roles);
    }

    /** A visit of someone who looks at pages and types little, without a window where that is installed. */
    Visit look(View view, Role... roles) {
        Browser whole = browser();
        if (looking == null) {
            looking = Files.isExecutable(WITHOUT_WINDOW) ? start(playwright, WITHOUT_WINDOW) : whole;
        }
        return visit(looking, view, roles);
    }

    private Visit visit(Browser browser, View view, Role... roles) {
        String address = ConfigProvider.getConfig().getValue("test.url", String.class);
        Visit visit = new Visit(browser.newContext(view.options()), address);
        if (roles.length > 0) {
            visit.signIn(cast.session(roles));
        }
        return visit;
    }

    private Browser browser() {
        if (browser == null) {
            assumeTrue(
                    Files.isExecutable(EXECUTABLE),
                    "No browser at " + EXECUTABLE + ": install chromium or set CHROMIUM");
            playwright = Playwright.create();
            browser = start(playwright);
        }
        return browser;
    }

    static Browser start(Playwright playwright) {
        return start(playwright, EXECUTABLE);
    }

    private static Browser start(Playwright playwright, Path executable) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @PreDestroy
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
