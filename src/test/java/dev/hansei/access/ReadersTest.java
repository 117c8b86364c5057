package dev.hansei.access;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to those who may only read. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ReadersTest {

    @Inject
    Cast cast;

    @ParameterizedTest
    @ValueSource(strings = {"/incidents", "/countermeasures", "/cases", "/audits", "/audits/schedules", "/accounts"})
    void the_role_is_looked_at_before_anything_that_was_sent(String path) {
        cast.page(Role.READER)
                .post(path)
                .then()
                .statusCode(403)
                .body(anyOf(containsString("access/role-missing"), containsString("access/not-allowed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/countermeasures", "/cases"})
    void whoever_has_the_role_is_told_that_a_choice_is_missing(String path) {
        cast.page(Role.COMMANDER).post(path).then().statusCode(422).body(containsString("input/choice"));
    }

    @Test
    void a_missing_role_is_named_as_the_pages_name_it() {
        cast.page(Role.READER)
                .header("Accept-Language", "ja")
                .post("/cases")
                .then()
                .statusCode(403)
                .body(containsString("指揮者、記録係"));
    }
}
