package dev.hansei.incident.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.hansei.browser.PackagedApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens a room with five thousand entries in the packaged application, and scrolls through all of it. */
public final class LongTimelineBenchmark {

    private static final int LENGTH = 5_000;

    private LongTimelineBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path bundle = Files.createTempFile(Path.of("target"), "long", ".yaml");
        Files.writeString(bundle, bundle());
        try (PackagedApplication application = new PackagedApplication();
                Playwright playwright = Playwright.create()) {
            application.run("import", bundle.toString());
            application.start();
            Browser browser = application.browser(playwright);
            Page page = browser.newPage();
            application.signIn(page);
            page.navigate(application.address() + "/incidents/INC-2024-0001");
            for (int round = 1; round <= 3; round++) {
                long before = System.nanoTime();
                long longest = LongScroll.toTheTop(page, LENGTH);
                System.out.println("Round " + round + ": "
                        + page.locator("#entries > ol > li").count() + " entries in "
                        + (System.nanoTime() - before) / 1_000_000 + " ms, longest task "
                        + (longest == 0 ? "below 50" : Long.toString(longest)) + " ms");
            }
        }
        Files.delete(bundle);
        System.exit(0);
    }

    private static String bundle() {
        return """
                hansei: 1
                zone: Asia/Tokyo
                incidents:
                  - ref: INC-2024-0001
                    title: {ja: 長い障害, en: A long incident}
                    severity: sev2
                    declared: '2024-01-05 09:00'
                    timeline:
                """
                + IntStream.range(0, LENGTH)
                        .mapToObj(number ->
                                "      - {id: e%d, at: '2024-01-%02d %02d:%02d', kind: event, text: {ja: 記録その%d, en: Entry %d}}\n"
                                        .formatted(
                                                number,
                                                5 + number / 1440,
                                                number / 60 % 24,
                                                number % 60,
                                                number,
                                                number))
                        .collect(Collectors.joining());
    }
}
