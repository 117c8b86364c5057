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

    private final Cast cast;
    private Playwright playwright;
    private Browser browser;

    Chromium(Cast cast) {
        this.cast = cast;
    }

    /** A window of its own for someone with these roles; for a stranger where there are none. */
    public Visit visit(View view, Role... roles) {
        String address = ConfigProvider.getConfig().getValue("test.url", String.class);
        Visit visit = new Visit(browser().newContext(view.options()), address);
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
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @PreDestroy
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
