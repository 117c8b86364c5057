package dev.hansei.specialcase.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Declaration;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CaseListTest {

    private static final int PAGE = 50;

    @Inject
    CaseCast cast;

    @Inject
    CaseDesk desk;

    @Inject
    SpecialCases cases;

    @Inject
    Clock clock;

    @BeforeEach
    void theFlowIsPublished() {
        cast.enter();
    }

    @Test
    void a_long_list_goes_on_where_its_page_ended_and_tells_every_open_case_once() {
        List<String> declared =
                IntStream.rangeClosed(0, PAGE).mapToObj(i -> declare()).toList();
        List<String> told = new ArrayList<>();
        for (String next = "/cases?show=open"; next != null; ) {
            Document page = Jsoup.parse(page().get(next).asString());
            List<String> rows = page.select("tbody th a").eachAttr("href");
            assertThat(rows).hasSizeBetween(1, PAGE);
            told.addAll(rows);
            next = page.select("a[href*=place]").stream()
                    .map(link -> link.attr("href"))
                    .findFirst()
                    .orElse(null);
            assertThat(next == null || next.startsWith("/cases?show=open&place="))
                    .isTrue();
        }
        assertThat(told)
                .doesNotHaveDuplicates()
                .containsAll(declared.stream().map(ref -> "/cases/" + ref).toList())
                .doesNotContain("/cases/CASE-2024-0001");
    }

    @Test
    void programs_read_the_list_on_by_cursor_and_meet_the_cases_in_the_same_order() {
        IntStream.range(0, 3).forEach(i -> declare());
        List<String> whole = read("/api/cases?limit=3").getList("cases.ref");
        List<String> told = new ArrayList<>();
        String after = "";
        for (int i = 0; i < 3; i++) {
            JsonPath page = read("/api/cases?limit=1" + after);
            told.addAll(page.getList("cases.ref"));
            after = "&after=" + page.getString("after");
        }
        assertThat(told).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void the_list_can_be_read_for_the_cases_that_have_ended() {
        assertThat(cases.page(true, null, PAGE).cases())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.ended()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "00000000-0000-7000-8000-000000000000"})
    void a_place_that_is_in_no_list_is_refused_with_its_reason(String place) {
        page().get("/cases?place=" + place).then().statusCode(422).body(containsString("case/place"));
        assertThat(SpecialCases.placeUnknown().code()).isEqualTo("case/place");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        declare();
        String cursor = read("/api/cases?limit=1").getString("after");
        cast.program("manager")
                .get("/api/incidents?after=" + cursor)
                .then()
                .statusCode(400)
                .body("title", equalTo("input/cursor"));
    }

    private JsonPath read(String address) {
        return cast.program("manager")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification page() {
        return RestAssured.given()
                .cookie("hansei", cast.session("manager"))
                .cookie("language", "en")
                .accept("text/html, */*;q=0.5");
    }

    private String declare() {
        Bilingual text = Bilingual.of(null, "One of many");
        Declaration sent = new Declaration(CaseCast.FLOW, ZoneId.of("Asia/Tokyo"), text, text, text, null, List.of());
        return desk.declare(sent, cast.actor("manager"), clock.instant()).ref();
    }
}
