package dev.hansei.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to methods that an address does not know. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class MethodsTest {

    @Inject
    Cast cast;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /api/incidents                              | GET, HEAD, OPTIONS, POST",
                "DELETE | /api/incidents/INC-2023-0001                | GET, HEAD, OPTIONS",
                "PATCH  | /api/incidents/INC-2023-0001                | GET, HEAD, OPTIONS",
                "POST   | /api/incidents/INC-2023-0001                | GET, HEAD, OPTIONS",
                "PUT    | /api/incidents/INC-2023-0001/windows        | OPTIONS, POST",
                "GET    | /api/incidents/INC-2023-0001/windows        | OPTIONS, POST",
                "HEAD   | /api/incidents/INC-2023-0001/windows        | OPTIONS, POST",
                "DELETE | /api/incidents/INC-2023-0001/timeline       | GET, HEAD, OPTIONS, POST",
                "DELETE | /api/incidents/INC-2023-0001/timeline/e1    | GET, HEAD, OPTIONS",
                "PUT    | /api/incidents/INC-2023-0001/timeline.csv   | GET, HEAD, OPTIONS, POST",
                "GET    | /api/inputs/alertmanager/INC-2023-0001      | OPTIONS, POST",
                "DELETE | /api/quarters/2026-Q4                       | GET, HEAD, OPTIONS",
            })
    void a_method_that_an_address_does_not_know_is_refused_with_those_it_knows(
            String method, String path, String allowed) {
        cast.program(Role.READER)
                .request(method, path)
                .then()
                .statusCode(405)
                .header("Allow", equalTo(allowed))
                .contentType("application/problem+json");
    }

    @Test
    void the_problem_of_a_method_is_told_in_the_language_of_the_asker() {
        cast.program(Role.READER)
                .header("Accept-Language", "ja")
                .put("/api/incidents")
                .then()
                .statusCode(405)
                .header("Content-Language", "ja")
                .body("title", equalTo("web/method"))
                .body("status", equalTo(405));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "GET"})
    void whoever_has_no_token_is_told_so_whatever_the_method(String method) {
        RestAssured.given()
                .accept("application/json")
                .request(method, "/api/incidents/INC-2023-0001/windows")
                .then()
                .statusCode(401)
                .header("Allow", nullValue())
                .body("title", equalTo("access/not-signed-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "POST"})
    void an_address_where_there_is_nothing_stays_unknown(String method) {
        cast.program(Role.READER)
                .request(method, "/api/nothing/of/this/name")
                .then()
                .statusCode(404)
                .header("Allow", nullValue())
                .body("title", equalTo("web/no-such-address"));
    }

    @Test
    void an_input_that_is_open_to_everyone_tells_its_methods_to_everyone() {
        RestAssured.given()
                .accept("application/json")
                .get("/api/inputs/slack")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("OPTIONS, POST"));
    }
}
