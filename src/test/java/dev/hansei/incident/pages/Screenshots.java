package dev.hansei.incident.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Severity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Takes the pictures of docs/screenshots from the sample; run it with ./hansei test -Dtest=Screenshots. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class Screenshots {

    private static final String ROOM = "/incidents/" + Sample.INCIDENT;

    @Inject
    Chromium chromium;

    @Inject
    Cast cast;

    @Inject
    Incidents incidents;

    @Inject
    Clock clock;

    @Test
    void the_room_the_home_page_and_the_parts_are_photographed() {
        cast.account(Role.COMMANDER);
        room("room-ja", View.JA, "2023-12-05 17:27 !検知 お客様からエラーの申告があった");
        room("room-en", View.EN, "2023-12-05 17:27 !detected Customers report errors");
        room("room-ja-dark", View.JA.dark(), "2023-12-05 17:27 !検知 お客様からエラーの申告があった");
        room("room-ja-phone", View.JA.onPhone(), "2023-12-05 17:27 !検知 エラーの申告");
        room("room-en-phone-dark", View.EN.onPhone().dark(), "2023-12-05 17:27 !detected Errors reported");
        incidents.declare(
                new IncidentDraft(
                        ZoneId.of("Asia/Tokyo"),
                        Bilingual.of("決済APIでエラーが増えている", "Errors rise on the payment API"),
                        Severity.SEV2,
                        null,
                        null,
                        null),
                Actor.MACHINE,
                clock.instant());
        page("home-ja", View.JA, "/", "main .empty, main .rows");
        page("home-en-dark", View.EN.dark(), "/", "main .empty, main .rows");
        page("documents-ja", View.JA, "/documents", "main");
        page("countermeasures-en", View.EN, "/countermeasures?state=ALL", ".picture svg:visible");
        page("case-ja", View.JA, "/cases/CASE-2024-0001", "main");
        page("flow-en-dark", View.EN.dark(), "/flows/FLOW-0001", ".picture svg:visible");
        page("audit-ja", View.JA, "/audits/AUD-2024-0001", "main");
    }

    private void page(String name, View view, String path, String told) {
        try (Visit visit = chromium.visit(view, Role.COMMANDER)) {
            Page page = visit.open(path).page();
            page.locator(told).last().waitFor();
            if (!path.startsWith("/cases/")) {
                // The page of a case listens for as long as it is open.
                page.waitForLoadState(LoadState.NETWORKIDLE);
            }
            shoot(page, name);
        }
    }

    private void room(String name, View view, String line) {
        try (Visit visit = chromium.visit(view, Role.COMMANDER)) {
            Page page = visit.open(ROOM).page();
            page.locator("#live[data-state=on]").waitFor();
            page.keyboard().type(line);
            page.locator("#reading .chip").waitFor();
            if (name.equals("room-en")) {
                page.locator("#e-wrong-ou a.when").click();
                page.locator("#panel #correct-reason").waitFor();
                page.locator("#line").focus();
            }
            shoot(page, name);
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/screenshots", name + ".png")));
    }
}
