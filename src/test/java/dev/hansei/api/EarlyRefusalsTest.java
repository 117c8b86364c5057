package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before an API or a page sees it, is refused in the same words as all else. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class EarlyRefusalsTest {

    private static final String INCIDENTS = "/api/incidents";

    @Inject
    Cast cast;

    @TestHTTPResource("/")
    URI here;

    @Test
    void a_body_of_another_kind_is_refused_with_a_problem() {
        problem(program().contentType("text/plain").body("x").post(INCIDENTS).then(), 415, "web/form-of-body");
    }

    @Test
    void a_body_that_does_not_say_of_what_kind_it_is_is_refused_with_a_problem() throws Exception {
        HttpRequest unnamed = HttpRequest.newBuilder(here.resolve(INCIDENTS))
                .header("Authorization", "Bearer " + cast.token(Role.COMMANDER))
                .POST(HttpRequest.BodyPublishers.ofString(Requests.DRAFT))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(unnamed, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("web/form-of-body", "no Content-Type says", "application/json");
    }

    @Test
    void an_answer_of_another_kind_is_refused_with_a_problem() {
        problem(program().accept("application/xml").get(INCIDENTS).then(), 406, "web/form-of-answer");
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_a_problem() {
        problem(
                program()
                        .contentType("application/json")
                        .body("{\"zone\": ")
                        .post(INCIDENTS)
                        .then(),
                400,
                "input/body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | オブジェクトではありません | 1件ずつ送ってください",
                "{\"zone\": } | 1行目の | 値を書いてください",
                "{zone: 1} | 「z」はここに書けません | 二重引用符",
                "{\"zone\": \"Asia/Tokyo\", \"title\": {\"en\": 5}} | 「5」は文字列ではありません | 二重引用符",
                "{\"zone\": \"Asia/Tokyo\", \"title\": {\"en\": true}} | 「true」は文字列ではありません | 二重引用符",
                "{\"zone\": \"Asia/Tokyo\", \"title\": \"x\"} | 言語ごと | キー「ja」と「en」",
                "{\"zone\": \"x\" | 途中で終わっています | 閉じていないかっこ",
                "{\"zone\" 1} | 「1」はここに書けません | コロン",
                "{\"zone\": \"America/New_York\", \"declared\": \"2023-11-05 01:30\"} | 2度ありました | -04:00 か -05:00"
            })
    void what_is_wrong_with_a_body_is_told_in_japanese_with_what_to_do_next(String body, String what, String next) {
        program()
                .contentType("application/json")
                .body(body)
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem(allOf(containsString(what), containsString(next))));
    }

    @Test
    void what_is_wrong_with_a_body_is_told_without_the_inner_words_of_the_parser() {
        cast.program(Role.COMMANDER)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{")
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem(containsString("This is not JSON")))
                .body("errors.detail", not(hasItem(containsString("Source"))));
    }

    @Test
    void a_body_larger_than_a_record_is_refused_with_a_problem() {
        String large = "{\"zone\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}";
        problem(
                program()
                        .contentType("application/json")
                        .body(large)
                        .post(INCIDENTS)
                        .then(),
                413,
                "web/too-large");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_refused_with_a_problem() {
        problem(program().get(INCIDENTS + "?limit=many").then(), 400, "input/parameter");
        problem(program().get("/api/quarters/2026-Q4?first-month=march").then(), 400, "web/request");
    }

    private RequestSpecification program() {
        return cast.program(Role.COMMANDER).header("Accept-Language", "ja");
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "ja")
                .body("title", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("urn:hansei:problem:" + code));
    }
}
