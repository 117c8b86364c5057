package dev.hansei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.hansei.CaseCast;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.access.token.Token;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.AuditBrief;
import dev.hansei.effectiveness.AuditDraft;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.input.Foreign;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Declaration;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a real browser, in both languages and both themes, on a phone and on a desk. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class EveryPageBrowserTest {

    private static final String ROOM = "/incidents/" + Sample.INCIDENT;

    /** Stands for an incident that nobody compares, because what waits in its outbox may still be sent. */
    private static final String ROOM_OF_ITS_OWN = "/incidents/its-own";

    @Inject
    Chromium chromium;

    /** Stands for an audit and a case that are not finished; the sample's are. */
    private static final String OPEN_AUDIT = "/audits/open";

    private static final String OPEN_CASE = "/cases/open";
    private static final int STORY = 10;

    @Inject
    Cast cast;

    @Inject
    AuditStory story;

    @Inject
    CaseCast people;

    @Inject
    CaseDesk cases;

    /** A page, who opens it, and what they do there. */
    private record Stop(String name, String path, List<Role> roles, Consumer<Page> action) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> stops() {
        List<Role> commander = List.of(Role.COMMANDER);
        List<Role> reader = List.of(Role.READER);
        List<Role> auditor = List.of(Role.AUDITOR);
        List<Role> editor = List.of(Role.EDITOR, Role.BUSINESS_OWNER);
        List<Role> administrator = List.of(Role.ADMINISTRATOR);
        return Stream.of(
                        stop("sign-in", "/sign-in", List.of()),
                        new Stop("a refused sign-in", "/sign-in", List.of(), page -> {
                            page.locator("#handle").fill("nobody-here");
                            page.locator("#password").fill("wrong");
                            page.locator("button.primary").click();
                            page.locator(".refusal-box").waitFor();
                        }),
                        stop("a refusal", "/accounts", reader),
                        new Stop(
                                "home",
                                "/",
                                commander,
                                page -> page.locator("main .empty, main .rows")
                                        .nth(2)
                                        .waitFor()),
                        stop("incidents", "/incidents", commander),
                        stop("special cases", "/cases", reader),
                        stop("declaring a special case", "/cases/new", commander),
                        stop("a special case", "/cases/CASE-2024-0001", reader),
                        stop("flows", "/flows", reader),
                        stop("a flow", "/flows/FLOW-0001", reader),
                        stop("another flow begun", "/flows/new", editor),
                        stop("a draft of a flow", "/flows/FLOW-0001/draft", editor),
                        new Stop("a draft of a flow as it would read", "/flows/new", editor, page -> {
                            page.locator("#title-0-ja").fill("別の流れ");
                            page.locator("#title-0-en").fill("Another");
                            page.locator("#reason-0-ja").fill("初版。");
                            page.locator("#effective").fill("2199-01-01");
                            page.locator("main button.primary").click();
                            page.locator("main .drawn").waitFor();
                        }),
                        stop("documents", "/documents", reader),
                        stop("countermeasures", "/countermeasures?state=ALL", commander),
                        stop("a proposal", "/countermeasures/new?incident=" + Sample.INCIDENT, commander),
                        new Stop(
                                "a countermeasure",
                                "/countermeasures/CM-2023-0001",
                                commander,
                                page -> page.evaluate("document.querySelectorAll('main details')"
                                        + ".forEach(one => { one.open = true; })")),
                        stop("postmortem", "/documents/postmortem/PM-2023-0001.html?lang=", reader),
                        stop("evaluation", "/documents/evaluation/AUD-2024-0001.html?lang=", reader),
                        stop("audits", "/audits", auditor),
                        stop("a new audit", "/audits/new", auditor),
                        new Stop(
                                "an open audit",
                                OPEN_AUDIT,
                                auditor,
                                page -> page.evaluate("document.querySelectorAll('main details')"
                                        + ".forEach(one => { one.open = true; })")),
                        stop("scheduled audits", "/audits/schedules", administrator),
                        new Stop(
                                "a special case with every form open",
                                OPEN_CASE,
                                commander,
                                page -> page.evaluate("document.querySelectorAll('main details')"
                                        + ".forEach(one => { one.open = true; })")),
                        stop("a signed audit", "/audits/AUD-2024-0001", auditor),
                        stop("quarters", "/quarters", reader),
                        stop("a quarter", "/quarters/2023-Q4?lang=", reader),
                        stop("account", "/account", commander),
                        stop("password", "/account/password", commander),
                        stop("accounts", "/accounts", administrator),
                        stop("tokens of all accounts", "/tokens", administrator),
                        stop("examples", "/examples", reader),
                        stop("the room for a reader", ROOM, reader),
                        new Stop("the room with everything open", ROOM, commander, page -> {
                            page.locator("#facts details").last().waitFor();
                            page.locator(".customers")
                                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                            page.evaluate("document.querySelectorAll('#facts details, #search')"
                                    + ".forEach(one => { one.open = true; })");
                            page.locator("#entries > ol:last-child > li:last-child a.when")
                                    .click();
                            page.locator("#panel #correct-reason").waitFor();
                        }),
                        new Stop("the room with a question and unsent entries", ROOM_OF_ITS_OWN, commander, page -> {
                            page.route("**/lines", route -> {
                                if (route.request().postData().contains("25%3A99")) {
                                    route.resume();
                                } else {
                                    route.abort();
                                }
                            });
                            line(page, "25:99 asked");
                            page.locator("#outbox .question").waitFor();
                            line(page, "waits");
                            page.locator("#outbox [data-state=waiting]").waitFor();
                            page.keyboard().type("-5m !detected more");
                            page.locator("#reading .chip").waitFor();
                        }),
                        new Stop("the help", ROOM, commander, page -> {
                            page.locator("#open-help").click();
                            page.locator("#help").waitFor();
                        }),
                        stop("waiting messages", "/inputs", commander),
                        stop("bringing in entries", ROOM + "/paste", commander),
                        new Stop("the preview of a paste", ROOM + "/paste", commander, page -> {
                            page.locator("#log").fill("2023-12-05 17:27 tanaka: 検知\n25:99 asked");
                            page.locator("button.primary").click();
                            page.locator(".proposed .question").waitFor();
                        }),
                        new Stop("who speaks in a paste", ROOM + "/paste", commander, page -> {
                            page.locator("#log").fill("佐藤\n17:27\nok\n17:28\n検知");
                            page.locator("form:has(#log) button.primary").click();
                            page.locator("[name=speaker]").waitFor();
                        }),
                        stop("an entry", ROOM + "/timeline/wrong-ou", commander),
                        stop("a search", ROOM + "?text=SCP&kind=ACTION", reader))
                .flatMap(stop -> Stream.of("ja", "en").map(language -> Arguments.of(stop, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("stops")
    void every_page_is_accessible_fits_and_asks_for_nothing_else(Stop stop, String language) {
        cast.account(Role.READER);
        aMessageWaits();
        try (Visit visit = chromium.look(View.in(language), stop.roles().toArray(Role[]::new))) {
            visit.open(opened(stop, language));
            stop.action().accept(visit.page());
            assertThat(visit.page().locator("html")).hasAttribute("lang", language);
            List<String> found = new ArrayList<>();
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(360, 1280)) {
                    visit.show(theme, width);
                    String view = theme + " " + width + ": ";
                    visit.violations().forEach(violation -> found.add(view + violation));
                    if (!visit.fits()) {
                        found.add(view + "is wider than the window");
                    }
                }
            }
            assertThat(found).isEmpty();
        }
    }

    private String opened(Stop stop, String language) {
        if (stop.path().equals(ROOM_OF_ITS_OWN)) {
            return "/incidents/" + Foreign.incident(cast);
        }
        if (stop.path().equals(OPEN_AUDIT)) {
            return "/audits/" + openAudit();
        }
        if (stop.path().equals(OPEN_CASE)) {
            return "/cases/" + openCase();
        }
        return stop.path().endsWith("=") ? stop.path() + language : stop.path();
    }

    private String openAudit() {
        story.told(STORY);
        AuditDraft draft = AuditStory.draft(STORY, LocalDate.of(2024, 2, 1));
        return story.listed().stream()
                .filter(one -> one.flow().equals(draft.flow()))
                .findFirst()
                .map(AuditBrief::ref)
                .orElseGet(() -> story.open(draft).ref());
    }

    private String openCase() {
        people.enter();
        Bilingual drill = Bilingual.of("訓練", "Drill");
        Declaration declaration =
                new Declaration(CaseCast.FLOW, AuditStory.TOKYO, drill, drill, drill, null, List.of());
        return cases.declare(declaration, people.actor("manager"), Sample.NOW).ref();
    }

    private void aMessageWaits() {
        RestAssured.given()
                .header("Authorization", "Bearer " + cast.token(Token.Scope.ALERTMANAGER, Role.OPERATOR))
                .contentType("application/json")
                .body("""
                    {"version": "4", "groupKey": "every page", "alerts": [{"status": "firing", "startsAt": "2023-12-05T08:27:00Z",
                     "labels": {"alertname": "Slow", "incident": "INC-1999-0001"}, "fingerprint": "f"}]}""")
                .post("/api/inputs/alertmanager")
                .then()
                .statusCode(200);
    }

    private static Stop stop(String name, String path, List<Role> roles) {
        return new Stop(name, path, roles, page -> {});
    }

    private static void line(Page page, String text) {
        page.locator("#line").fill(text);
        page.keyboard().press("Enter");
    }
}
