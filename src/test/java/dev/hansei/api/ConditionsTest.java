package dev.hansei.api;

import static dev.hansei.api.Requests.as;
import static dev.hansei.api.Requests.declared;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of ETags as conditions of requests (RFC 9110). */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ConditionsTest {

    @Inject
    Cast cast;

    @ParameterizedTest
    @ValueSource(strings = {"\"x\", %s", "W/%s", "*", "\"x\",W/\"y\" , W/%s"})
    void a_list_a_weak_tag_or_a_star_that_names_what_the_asker_has_is_answered_304(String header) {
        String room = "/api/incidents/" + declared(cast);
        String tag = cast.program(Role.READER).get(room).header("ETag");
        cast.program(Role.READER)
                .header("If-None-Match", header.formatted(tag))
                .get(room)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"x\", %s | 201", "* | 201", "W/%s | 412", "\"x\", \"y\" | 412", "%s\"x\" | 400", "unquoted | 400"
            })
    void a_decision_depends_on_any_strong_tag_of_a_list(String header, int status) {
        String room = "/api/incidents/" + declared(cast);
        String tag = cast.program(Role.READER).get(room).header("ETag");
        as(cast, Role.COMMANDER, "{}")
                .header("If-Match", header.formatted(tag))
                .post(room + "/resolutions")
                .then()
                .statusCode(status);
    }
}
