package dev.hansei.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that cannot be taken as it was sent is refused in words, and nothing of it is kept. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class FormBodiesTest {

    @Inject
    Cast cast;

    @Test
    void a_form_of_too_many_fields_is_refused_with_a_problem() {
        sent("/incidents/INC-2023-0001/services", "name=x&".repeat(2_000))
                .statusCode(413)
                .body("title", equalTo("web/too-many-fields"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=%ff%fe", "theme=%E3%81", "theme=a%c3&x=1", "theme=%E3%81%", "%80=dark"})
    void a_form_that_is_not_utf8_is_refused_with_a_problem(String form) {
        sent("/preferences", form).statusCode(400).body("title", equalTo("web/not-utf8"));
    }

    @Test
    void letters_that_fall_into_two_parts_of_a_body_are_read() {
        sent("/preferences", "x=" + "a%e3%81%82".repeat(30_000))
                .statusCode(not(400))
                .body(not(containsString("web/not-utf8")));
    }

    private ValidatableResponse sent(String path, String form) {
        return cast.program(Role.COMMANDER)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post(path)
                .then();
    }
}
