package dev.hansei.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.browser.Chromium;
import dev.hansei.browser.View;
import dev.hansei.browser.Visit;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Conformance;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shortest of the sample's cases in a real browser, today: each person types and presses Enter, and uses no mouse. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CaseBrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    CaseCast people;

    @Inject
    SpecialCases cases;

    private String language;
    private String page;

    @ParameterizedTest
    @CsvSource({"ja, 不要", "en, Found unnecessary"})
    void a_case_is_found_unnecessary_by_people_who_only_use_the_keyboard(String spoken, String ended) {
        language = spoken;
        people.enter();
        as("manager", "/cases/new", this::declare);
        as("manager", page, this::announceAfterARefusal);
        as("business-owner", page, window -> finish(window, "policy-document", 1));
        as("designer", page + "/procedures/new", this::write);
        for (String reviewer : new String[] {"platform-a", "security-a"}) {
            as(reviewer, page, this::review);
        }
        as("platform-a", page, window -> finish(window, "reviewed-procedure", 2));
        as("business-owner", page, window -> {
            open(window, "#end-note");
            window.locator("#end-kind").selectOption("UNNECESSARY");
            enter(window, "#end-note", "標準の仕組みで足ります。");
            assertThat(window.locator("#end-note")).hasValue("標準の仕組みで足ります。");
            window.locator("form[action$='/endings'] button.primary").focus();
            window.keyboard().press("Enter");
            assertThat(window.locator("h1 + .aside")).containsText(ended);
        });
        CaseRecord told =
                cases.named(page.substring("/cases/".length())).orElseThrow().told();
        assertThat(told.outcome().kind()).isEqualTo(Outcome.Kind.UNNECESSARY);
        assertThat(Conformance.of(people.enter().version(1), told)).isEmpty();
    }

    private void declare(Page window) {
        window.locator("#flow").selectOption(CaseCast.FLOW);
        type(window, "#request-ja", "想定外の利用料を止めたいとのご要望です。");
        type(window, "#risk-ja", "適用先を誤るとほかのアカウントも止まります。");
        window.locator("#person-BUSINESS_OWNER").selectOption("business-owner");
        window.locator("#person-AUTHOR").selectOption("designer");
        window.locator("#person-REVIEWER").selectOption("platform-a");
        enter(window, "#title-ja", "緊急の利用制限");
        window.waitForURL("**/cases/CASE-*");
        page = window.url().replaceFirst("^https?://[^/]+", "");
        open(window, "#assign-role");
        window.locator("#assign-role").selectOption("REVIEWER");
        window.locator("#assign-person").selectOption("security-a");
        window.locator("form[action$='/assignments'] > button").focus();
        window.keyboard().press("Enter");
        assertThat(window.locator("dl.roles dd")).hasCount(5);
    }

    /** A form that may hold a file keeps what was typed when it is refused, like any other. */
    private void announceAfterARefusal(Page window) {
        enter(window, "#done-note", "全社に知らせました。");
        assertThat(window.locator("#refusal .code")).hasText("case/evidence-missing");
        assertThat(window.locator("#done-note")).hasValue("全社に知らせました。");
        finish(window, "announcement-record", 0);
    }

    private void finish(Page window, String evidence, int step) {
        window.locator("#step-" + evidence + "-file")
                .setInputFiles(new FilePayload(
                        evidence + ".txt", "text/plain", (evidence + page).getBytes(StandardCharsets.UTF_8)));
        enter(window, "#done-note", "終えました。");
        assertThat(window.locator("ol.rail > li").nth(step)).containsText("✓");
    }

    private void write(Page window) {
        type(window, "#rollback-ja", "外します。");
        type(window, "#do-1-ja", "対象の1アカウントに付ける");
        type(window, "#see-1-ja", "適用先が1件である");
        type(window, "#back-1-ja", "外す");
        type(window, "#check-1-ja", "新規の作成を試す");
        type(window, "#fine-1-ja", "拒否される");
        enter(window, "#title-ja", "緊急の利用制限 作業手順書");
        window.waitForURL("**" + page);
    }

    private void review(Page window) {
        open(window, "#review-edition");
        for (Locator answer : window.locator("select[name=answer]").all()) {
            answer.selectOption(answer.getAttribute("id").equals("answer-beyond-standard") ? "NO" : "YES");
        }
        int before =
                window.locator("section[aria-labelledby=documents] .rows li").count();
        enter(window, "#grounds-beyond-standard", "標準の停止機能で足ります。");
        assertThat(window.locator("section[aria-labelledby=documents] .rows li"))
                .hasCount(before + 1);
    }

    /** Unfolds what a field is in. */
    private static void open(Page window, String field) {
        window.locator("details:has(" + field + ") > summary").first().focus();
        window.keyboard().press("Enter");
        window.locator(field).waitFor();
    }

    private static void type(Page window, String field, String text) {
        window.locator(field).focus();
        window.keyboard().insertText(text);
    }

    private static void enter(Page window, String field, String text) {
        window.locator(field).fill("");
        type(window, field, text);
        window.keyboard().press("Enter");
    }

    private void as(String person, String path, Consumer<Page> deed) {
        try (Visit visit = chromium.visit(View.in(language))) {
            visit.signIn(people.session(person));
            visit.open(path);
            deed.accept(visit.page());
            assertThat(visit.complaints().stream().filter(said -> !expected(said)))
                    .isEmpty();
        }
    }

    /** The browser and htmx both report the refusal that is part of the story. */
    private static boolean expected(String complaint) {
        return complaint.startsWith("Failed to load resource: ")
                || complaint.startsWith("Response Status Error Code 409 from /cases/");
    }
}
