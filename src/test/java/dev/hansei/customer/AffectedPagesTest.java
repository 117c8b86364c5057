package dev.hansei.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AffectedPagesTest {

    private static final String ROOM = "/incidents/" + Sample.INCIDENT;
    private static final String NAME = "北𠮷製作所";

    @Inject
    Cast cast;

    @ParameterizedTest
    @EnumSource(names = {"COMMANDER", "SCRIBE", "COMMUNICATOR"})
    void whoever_works_on_the_incident_sees_the_customers_it_touches(Role role) {
        assertThat(seen(role)).contains(NAME, "900000010001", "#window-blocked");
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "OPERATOR", "EDITOR", "ADMINISTRATOR"})
    void nobody_else_sees_any(Role role) {
        assertThat(seen(role)).isBlank();
    }

    @Test
    void an_account_of_somebody_else_is_refused_and_nothing_is_stored() {
        Response refused = touch("CUS-0001", "999");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("incident/account-unknown");
        assertThat(touch("CUS-9999", "").asString()).contains("incident/customer-unknown");
        assertThat(seen(Role.SCRIBE)).doesNotContain("999<", "CUS-9999");
    }

    @Test
    void an_incident_that_does_not_exist_touches_nobody() {
        assertThat(cast.page(Role.SCRIBE)
                        .formParam("customer", "CUS-0001")
                        .post("/incidents/INC-1999-0001/customers")
                        .statusCode())
                .isEqualTo(404);
    }

    private Response touch(String customer, String accounts) {
        return cast.page(Role.SCRIBE)
                .header("HX-Request", "true")
                .formParam("customer", customer)
                .formParam("accounts", accounts)
                .post(ROOM + "/customers");
    }

    private String seen(Role role) {
        return cast.page(role)
                .header("Accept-Language", "ja")
                .header("HX-Request", "true")
                .get(ROOM + "/affected")
                .asString();
    }
}
