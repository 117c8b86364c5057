package dev.hansei.specialcase.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample's cases drawn in their flow. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CasePictureTest {

    @Inject
    CaseCast cast;

    @BeforeEach
    void theSampleIsRecorded() {
        cast.enter();
    }

    @ParameterizedTest
    @CsvSource({"ja, CASE-2024-0001 の進み具合, ✓ 実施, 仁科", "en, How far CASE-2024-0001 has come, ✓ done, WN"})
    void a_finished_step_is_ticked_with_its_time_and_who_answers_for_it(
            String language, String title, String mark, String initials) {
        Element drawing = drawing("CASE-2024-0001", language);
        assertThat(drawing.select("title").text()).isEqualTo(title);
        assertThat(drawing.select("text").eachText())
                .anySatisfy(line ->
                        assertThat(line).startsWith(mark).endsWith(initials).matches(".*\\d\\d:\\d\\d.*"));
    }

    @ParameterizedTest
    @CsvSource({"ja, – 不要", "en, – not needed"})
    void a_step_that_was_left_out_says_why(String language, String mark) {
        Document page = page("CASE-2024-0003", language);
        String reason = page.select("ol.rail > li:last-child > p[lang]").last().text();
        assertThat(page.select(".picture desc").text()).contains("7. ").contains(mark + ": " + reason);
    }

    @Test
    void the_drawing_has_a_name_a_description_and_the_same_steps_in_words_beside_it() {
        Document page = page("CASE-2024-0001", "en");
        Element drawing = page.select(".picture svg").first();
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("aria-labelledby")).isEqualTo("case-flow-title case-flow-desc");
        assertThat(page.select("ol.rail > li strong").eachText())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(drawing.select("desc").text()).contains(step));
    }

    private Element drawing(String ref, String language) {
        return page(ref, language).select(".picture svg").first();
    }

    private Document page(String ref, String language) {
        return Jsoup.parse(RestAssured.given()
                .cookie("hansei", cast.session("manager"))
                .cookie("language", language)
                .accept("text/html, */*;q=0.5")
                .get("/cases/" + ref)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
