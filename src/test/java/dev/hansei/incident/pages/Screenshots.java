package dev.hansei.incident.pages;

import com.microsoft.playwright.Page;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
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

    @Test
    void the_room_and_the_parts_are_photographed() {
        cast.account(Role.COMMANDER);
        room("room-ja", View.JA, "2023-12-05 17:27 !検知 お客様からエラーの申告があった");
        room("room-en", View.EN, "2023-12-05 17:27 !detected Customers report errors");
        room("room-dark", View.JA.dark(), "2023-12-05 17:27 !検知 お客様からエラーの申告があった");
        room("room-phone", View.JA.onPhone(), "2023-12-05 17:27 !検知 エラーの申告");
        try (Visit visit = chromium.visit(View.JA, Role.COMMANDER)) {
            shoot(visit.open("/examples").page(), "examples", true);
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
            shoot(page, name, false);
        }
    }

    private static void shoot(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("docs/screenshots", name + ".png"))
                .setFullPage(whole));
    }
}
