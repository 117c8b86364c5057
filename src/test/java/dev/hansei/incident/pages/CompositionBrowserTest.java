package dev.hansei.incident.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enter ends a composition of Japanese; it sends nothing. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CompositionBrowserTest {

    /** What is typed, how it stands while it is composed, and what it becomes. */
    private static final List<List<String>> WORDS = List.of(
            List.of("し", "しょ", "しょうがい", "障害"),
            List.of("け", "けんち", "検知"),
            List.of("ふ", "ふっきゅう", "復旧"),
            List.of("き", "きりもどし", "切り戻し"),
            List.of("さ", "さいきどう", "再起動"),
            List.of("で", "でーたべーす", "データベース"),
            List.of("か", "かくにん", "確認"),
            List.of("ちょ", "ちょうさ", "調査"),
            List.of("れ", "れんらく", "連絡"),
            List.of("え", "えいきょう", "影響"),
            List.of("げ", "げんいん", "原因"),
            List.of("た", "たかはし", "髙橋"),
            List.of("に", "にっぽん", "日本"));

    @Inject
    Chromium chromium;

    @Inject
    Told told;

    @Test
    void no_composition_is_sent_before_it_is_finished() {
        String incident = told.incident();
        told.log(incident, "One entry");
        List<String> sent = new ArrayList<>();
        int scripts = 0;
        try (Visit visit = chromium.visit(View.JA, Role.COMMANDER)) {
            Page page = visit.open("/incidents/" + incident).page();
            CDPSession keyboard = visit.context().newCDPSession(page);
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url() + " " + request.postData());
                }
            });
            page.keyboard().press("ArrowUp");
            page.keyboard().press("e");
            page.locator("#correct-reason").waitFor();
            page.locator("summary", new Page.LocatorOptions().setHasText("解決済みにする"))
                    .click();
            for (String field : List.of("#line", "#correct-reason", "#state-note")) {
                for (List<String> word : WORDS) {
                    for (Order order : Order.values()) {
                        page.locator(field).fill("");
                        page.locator(field).focus();
                        order.compose(page, keyboard, word);
                        scripts++;
                    }
                }
                page.locator(field).fill("");
            }
            assertThat(scripts).isGreaterThanOrEqualTo(50);
            assertThat(sent).isEmpty();
            assertThat(told.rows(incident)).hasSize(1);

            page.locator("#line").focus();
            Order.CHROME.compose(page, keyboard, WORDS.getFirst());
            assertThat(page.locator("#line")).hasValue("障害");
            page.waitForTimeout(60);
            page.keyboard().press("Enter");
            assertThat(page.locator("#entries > ol > li")).hasCount(2);
            assertThat(sent).hasSize(1);
        }
    }

    /** The order in which browsers tell of the Enter that ends a composition. */
    private enum Order {
        /** The key first, as code 229 and part of the composition; then the end of it. */
        CHROME {
            @Override
            void end(Page page, CDPSession keyboard, String word) {
                enter(keyboard, 229);
                insert(keyboard, word);
            }
        },
        /** The end of the composition first; then the key, as if it stood alone. */
        SAFARI {
            @Override
            void end(Page page, CDPSession keyboard, String word) {
                insert(keyboard, word);
                enter(keyboard, 13);
            }
        },
        /** As Safari numbers it: the end first, and the key as code 229. */
        SAFARI_229 {
            @Override
            void end(Page page, CDPSession keyboard, String word) {
                insert(keyboard, word);
                enter(keyboard, 229);
            }
        },
        /** Told by script: an Enter within a composition that goes on. */
        WITHIN {
            @Override
            void end(Page page, CDPSession keyboard, String word) {
                page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                        + " {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))");
                insert(keyboard, word);
            }
        },
        /** Told by script: the end of a composition and the key after it, within one task. */
        TOGETHER {
            @Override
            void end(Page page, CDPSession keyboard, String word) {
                insert(keyboard, word);
                page.evaluate("() => { const field = document.activeElement;"
                        + " field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));"
                        + " field.dispatchEvent(new KeyboardEvent('keydown',"
                        + " {key: 'Enter', keyCode: 13, bubbles: true, cancelable: true})); }");
            }
        };

        void compose(Page page, CDPSession keyboard, List<String> word) {
            for (String step : word.subList(0, word.size() - 1)) {
                JsonObject composition = new JsonObject();
                composition.addProperty("text", step);
                composition.addProperty("selectionStart", step.length());
                composition.addProperty("selectionEnd", step.length());
                keyboard.send("Input.imeSetComposition", composition);
            }
            end(page, keyboard, word.getLast());
        }

        abstract void end(Page page, CDPSession keyboard, String word);

        private static void insert(CDPSession keyboard, String word) {
            JsonObject text = new JsonObject();
            text.addProperty("text", word);
            keyboard.send("Input.insertText", text);
        }

        private static void enter(CDPSession keyboard, int code) {
            JsonObject key = new JsonObject();
            key.addProperty("type", "keyDown");
            key.addProperty("key", code == 229 ? "Process" : "Enter");
            key.addProperty("code", "Enter");
            key.addProperty("windowsVirtualKeyCode", code);
            if (code == 13) {
                key.addProperty("text", "\r");
            }
            keyboard.send("Input.dispatchKeyEvent", key);
            key.addProperty("type", "keyUp");
            key.remove("text");
            keyboard.send("Input.dispatchKeyEvent", key);
        }
    }
}
