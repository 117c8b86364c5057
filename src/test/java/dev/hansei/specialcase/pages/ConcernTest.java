package dev.hansei.specialcase.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.base.Problem;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseSummary;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Declaration;
import dev.hansei.specialcase.desk.Emergency;
import dev.hansei.specialcase.desk.Naming;
import dev.hansei.specialcase.desk.OverrideWord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What marks a case in the list, and which cases the home page puts before whom. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ConcernTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Bilingual TEXT = Bilingual.of(null, "A case to be marked");

    @Inject
    CaseCast cast;

    @Inject
    CaseDesk desk;

    @Inject
    SpecialCases cases;

    @Inject
    Clock clock;

    private Instant now;

    @BeforeEach
    void theFlowIsPublished() {
        cast.enter();
        now = clock.instant();
    }

    @ParameterizedTest
    @CsvSource({"ja, ◆ 緊急の例外（別の人の確認待ち）, ◇ 緊急の例外あり", "en, '◆ rule set aside, awaiting a second person', ◇ rule set aside"
    })
    void a_case_in_which_a_rule_was_set_aside_is_marked_in_the_list_and_apart_while_it_waits(
            String language, String waiting, String confirmed) {
        String ref = overridden();
        assertThat(row(ref, language).text()).contains(waiting);
        confirm(ref);
        assertThat(row(ref, language).text()).contains(confirmed).doesNotContain(waiting);
    }

    @Test
    void programs_read_in_the_list_that_a_rule_was_set_aside() {
        String ref = overridden();
        assertThat(summary(ref)).matches(CaseSummary::overridden).matches(CaseSummary::unconfirmed);
        confirm(ref);
        assertThat(summary(ref)).matches(CaseSummary::overridden).matches(told -> !told.unconfirmed());
    }

    @ParameterizedTest
    @CsvSource({"ja, ▲ 期限超過", "en, ▲ past its deadline"})
    void an_open_case_past_its_deadline_is_marked_in_the_list_and_on_its_page(String language, String mark) {
        String ref = declare(Moment.exact(now.minusSeconds(30), ZONE), now.minusSeconds(60));
        assertThat(row(ref, language).text()).contains(mark);
        assertThat(page("/cases/" + ref, "manager", language)
                        .select("h1 + .aside")
                        .text())
                .contains(mark);
        String inTime = declare(Moment.exact(now.plusSeconds(86_400), ZONE), now);
        assertThat(row(inTime, language).text()).doesNotContain(mark);
    }

    @Test
    void a_deadline_that_has_passed_is_refused_and_today_is_none_that_has() {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Moment yesterday = MomentText.read(today.minusDays(1).toString(), ZONE, null);
        assertThatThrownBy(() -> declare(yesterday, now)).isInstanceOfSatisfying(Problem.Invalid.class, refused -> {
            assertThat(refused.code()).isEqualTo("case/deadline-passed");
            assertThat(refused.sentence().en()).contains("has passed already", "leave it empty");
        });
        String ref = declare(MomentText.read(today.toString(), ZONE, null), now);
        assertThat(desk.told(ref).deadline().day()).isEqualTo(today);
    }

    @Test
    void programs_are_refused_a_deadline_that_has_passed() {
        cast.program("manager")
                .body("""
                        {"flow": "%s", "zone": "Asia/Tokyo", "title": {"en": "Late"}, "request": {"en": "Late"},
                         "risk": {"en": "Late"}, "deadline": "2024-01-31"}""".formatted(CaseCast.FLOW))
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body(containsString("case/deadline-passed"));
    }

    @ParameterizedTest
    @CsvSource({"ja, ▶ あなたの番です, … ほかの人の対応待ち", "en, ▶ your turn, … waiting for others"})
    void home_shows_whose_turn_it_is_in_the_cases_they_act_in(String language, String turn, String others) {
        String ref = declare(MomentText.read(LocalDate.ofInstant(now, ZONE).toString(), ZONE, null), now);
        assertThat(concern(ref, "manager", language)).contains(turn);
        assertThat(concern(ref, "support-a", language)).contains(others);
        assertThat(concern(ref, "security-a", language)).isEmpty();
    }

    @Test
    void home_shows_an_override_to_those_who_may_confirm_it_and_not_to_whoever_made_it() {
        String ref = overridden();
        assertThat(concern(ref, "business-owner", "en")).contains("◆ awaiting your confirmation as the second person");
        assertThat(concern(ref, "platform-a", "en")).doesNotContain("your word");
        confirm(ref);
        assertThat(concern(ref, "business-owner", "en")).isEmpty();
    }

    @Test
    void home_shows_no_more_than_ten_cases_and_where_the_others_are() {
        Moment today = MomentText.read(LocalDate.ofInstant(now, ZONE).toString(), ZONE, null);
        for (int i = 0; i < 11; i++) {
            declare(today, now);
        }
        Document page = page("/cases/concerning", "support-a", "en");
        assertThat(page.select("li")).hasSize(10);
        assertThat(page.select("a[href='/cases?show=open']")).hasSize(1);
        assertThat(page("/", "support-a", "en").select("[hx-get='/cases/concerning']"))
                .hasSize(1);
    }

    private String concern(String ref, String person, String language) {
        return page("/cases/concerning", person, language)
                .select("li:has(a[href='/cases/" + ref + "'])")
                .text();
    }

    private Element row(String ref, String language) {
        for (String next = "/cases"; next != null; ) {
            Document page = page(next, "manager", language);
            Element row = page.select("tr:has(a[href='/cases/" + ref + "'])").first();
            if (row != null) {
                return row;
            }
            Element more = page.select("a[href*=place]").first();
            next = more == null ? null : more.attr("href");
        }
        throw new AssertionError(ref + " is not in the list");
    }

    private CaseSummary summary(String ref) {
        UUID after = null;
        do {
            var page = cases.page(null, after, SpecialCases.LARGEST);
            for (CaseSummary told : page.cases()) {
                if (told.ref().equals(ref)) {
                    return told;
                }
            }
            after = page.next();
        } while (after != null);
        throw new AssertionError(ref + " is not in the list");
    }

    private Document page(String address, String person, String language) {
        return Jsoup.parse(RestAssured.given()
                .cookie("hansei", cast.session(person))
                .cookie("language", language)
                .accept("text/html, */*;q=0.5")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private String overridden() {
        String ref = declare(null, now);
        desk.act(
                ref,
                new Naming(ActingRole.REVIEWER, "platform-a", new Emergency(Rule.ROLE_NOT_HELD, TEXT)),
                null,
                cast.actor("platform-a"),
                now);
        return ref;
    }

    private void confirm(String ref) {
        desk.act(ref, new OverrideWord("override-1", true, TEXT), null, cast.actor("business-owner"), now);
    }

    private String declare(Moment deadline, Instant at) {
        Declaration sent = new Declaration(
                CaseCast.FLOW,
                ZONE,
                TEXT,
                TEXT,
                TEXT,
                deadline,
                List.of(new Assignment(ActingRole.CHECKER, "support-a", null)));
        return desk.declare(sent, cast.actor("manager"), at).ref();
    }
}
