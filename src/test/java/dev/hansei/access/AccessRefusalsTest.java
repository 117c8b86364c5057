package dev.hansei.access;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is turned away is told what was not done, why, and what to do next, in their language. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AccessRefusalsTest {

    @Inject
    Cast cast;

    @ParameterizedTest
    @CsvSource({"ja, トークンが正しくないか、期限切れか, 発行し直し", "en, 'wrong, expired or taken back', Issue one"})
    void a_token_that_does_not_hold_is_named_as_the_reason(String language, String why, String next) {
        RestAssured.given()
                .header("Authorization", "Bearer of-nothing")
                .header("Accept-Language", language)
                .get("/api/incidents")
                .then()
                .statusCode(401)
                .body("title", containsString("access/not-signed-in"))
                .body("detail", allOf(containsString(why), containsString(next)));
    }

    @ParameterizedTest
    @CsvSource({"ja, 方式がBearerではないため, 発行", "en, of another kind than Bearer, Issue a token"})
    void a_header_that_brings_no_token_is_named_as_the_reason(String language, String why, String next) {
        RestAssured.given()
                .header("Authorization", "Basic eDp5")
                .header("Accept-Language", language)
                .get("/api/incidents")
                .then()
                .statusCode(401)
                .body("detail", allOf(containsString(why), containsString(next)));
    }

    @ParameterizedTest
    @CsvSource({"ja, サインインしていないため, Authorization: Bearer", "en, because nobody is signed in, Authorization: Bearer"})
    void nothing_brought_is_another_reason(String language, String why, String next) {
        RestAssured.given()
                .header("Accept-Language", language)
                .get("/api/incidents")
                .then()
                .statusCode(401)
                .body("detail", allOf(containsString(why), containsString(next)));
    }

    @ParameterizedTest
    @CsvSource({"ja, セッションが終わっているため, もう一度サインイン", "en, because your session has ended, Sign in again"})
    void a_session_that_has_ended_is_a_third(String language, String why, String next) {
        RestAssured.given()
                .cookie("hansei", "over")
                .header("Accept-Language", language)
                .header("HX-Request", "true")
                .get("/incidents")
                .then()
                .statusCode(401)
                .body(allOf(containsString(why), containsString(next)));
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 指揮者、記録係、作業者, 監査担当, 管理者に役割を依頼",
        "en, 'commander, scribe, operator', auditor, Ask an administrator for a role"
    })
    void whoever_lacks_a_role_is_told_which_roles_may_and_which_they_have(
            String language, String needed, String held, String next) {
        cast.program(Role.AUDITOR)
                .header("Accept-Language", language)
                .header("Content-Type", "text/csv")
                .body("at,en")
                .post("/api/incidents/INC-2023-0001/timeline.csv")
                .then()
                .statusCode(403)
                .body("title", containsString("access/not-allowed"))
                .body("detail", allOf(containsString(needed), containsString(held), containsString(next)));
    }

    @Test
    void a_body_of_another_kind_is_named_with_the_kinds_that_are_taken() {
        cast.program(Role.COMMANDER)
                .header("Accept-Language", "en")
                .contentType("text/plain")
                .body("x")
                .post("/api/incidents/INC-2023-0001/timeline.csv")
                .then()
                .statusCode(415)
                .body("detail", allOf(containsString("'text/plain"), containsString("the Content-Type text/csv")));
    }
}
