package dev.hansei.incident.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.hansei.browser.PackagedApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Kills the packaged application again and again while somebody logs, and reloads the room in between. Every entry must be
 * there once, in order, at the moment at which typing began. It takes the number of rounds, and ends with 1 where an entry
 * was lost.
 */
public final class KillLoop {

    private static final int ENTRIES = 20;
    private static final long CLOCK_MILLIS = 1_500;

    private final PackagedApplication application;
    private final Page page;
    private final Random random = new Random(20231205);

    private KillLoop(PackagedApplication application, Page page) {
        this.application = application;
        this.page = page;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        int whole = 0;
        try (PackagedApplication application = new PackagedApplication();
                Playwright playwright = Playwright.create()) {
            application.start();
            Browser browser = application.browser(playwright);
            Page page = browser.newContext(new Browser.NewContextOptions()
                            .setLocale("en")
                            .setTimezoneId("Asia/Tokyo")
                            .setBypassCSP(true))
                    .newPage();
            application.signIn(page);
            KillLoop loop = new KillLoop(application, page);
            for (int round = 1; round <= rounds; round++) {
                whole += loop.round(round) ? 1 : 0;
            }
        }
        System.out.println(whole + " of " + rounds + " rounds kept all " + ENTRIES + " entries");
        System.exit(whole == rounds ? 0 : 1);
    }

    private boolean round(int round) throws Exception {
        page.navigate(application.address() + "/incidents");
        page.locator("#title").fill("Round " + round);
        page.locator("#title").press("Enter");
        page.waitForURL("**/incidents/INC-*");
        page.locator("#live[data-state=on]").waitFor();
        List<String> typed = new ArrayList<>();
        List<Long> begun = new ArrayList<>();
        int kills = 0;
        boolean dead = false;
        for (int number = 1; number <= ENTRIES; number++) {
            begun.add(millis());
            typed.add("round " + round + " entry " + number);
            page.keyboard().type(typed.getLast(), new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(4));
            page.keyboard().press("Enter");
            if (!dead && number % 4 == 2) {
                Thread.sleep(random.nextInt(40));
                application.kill();
                kills++;
                dead = true;
            } else if (dead && number % 4 == 0) {
                application.start();
                dead = false;
                if (number == 12) {
                    page.reload();
                    page.locator("#entry-line").waitFor();
                }
            }
            page.waitForTimeout(60);
        }
        if (dead) {
            application.start();
        }
        page.waitForFunction(
                "document.querySelectorAll('#outbox > li').length === 0",
                null,
                new Page.WaitForFunctionOptions().setTimeout(60_000));
        page.reload();
        return told(round, kills, typed, begun);
    }

    @SuppressWarnings("unchecked")
    private boolean told(int round, int kills, List<String> typed, List<Long> begun) {
        List<Map<String, Object>> rows = (List<Map<String, Object>>)
                page.evaluate(
                        "[...document.querySelectorAll('#entries > ol > li')].map(row => ({"
                                + " text: row.querySelector('.text').textContent, at: Number(row.dataset.order.slice(0, 20)) }))");
        List<String> texts = rows.stream().map(row -> (String) row.get("text")).toList();
        long furthest = texts.size() != typed.size()
                ? -1
                : IntStream.range(0, typed.size())
                        .mapToLong(number ->
                                Math.abs(((Number) rows.get(number).get("at")).longValue() - begun.get(number)))
                        .max()
                        .orElse(0);
        boolean whole = texts.equals(typed) && furthest <= CLOCK_MILLIS;
        System.out.println("Round " + round + ": " + kills + " kills, " + texts.size() + " of " + ENTRIES
                + " entries" + (texts.equals(typed) ? " once and in order" : ", not as typed: " + texts)
                + ", times off by at most " + furthest + " ms");
        return whole;
    }

    private long millis() {
        return ((Number) page.evaluate("Date.now()")).longValue();
    }
}
