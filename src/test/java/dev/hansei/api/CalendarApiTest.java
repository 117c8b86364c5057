package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import biweekly.Biweekly;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.Account;
import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CalendarApiTest {

    private static final String FEED = "/api/calendar.ics?token=";

    @Inject
    Cast cast;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Test
    void a_token_of_its_own_in_the_address_opens_the_feed_until_it_is_taken_back() {
        Account reader = cast.account(Role.READER);
        String token = cast.token(reader, Token.Scope.CALENDAR);
        String text = RestAssured.given()
                .get(FEED + token + "&lang=ja")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/calendar"))
                .extract()
                .asString();
        assertThat(Biweekly.parse(text).first().getEvents())
                .anySatisfy(event -> assertThat(event.getUid().getValue()).startsWith("CM-2023-0001-due@"));

        tokens.revoke(tokens.of(reader.actor(), clock.instant()).getFirst().id(), reader.actor(), clock.instant());

        RestAssured.given().get(FEED + token).then().statusCode(401);
    }

    @Test
    void other_tokens_do_not_open_the_feed_and_its_token_opens_nothing_else() {
        Account reader = cast.account(Role.READER);
        RestAssured.given()
                .get(FEED + cast.token(reader, Token.Scope.API))
                .then()
                .statusCode(401)
                .body("title", equalTo("access/calendar-token"));
        RestAssured.given().get("/api/calendar.ics").then().statusCode(401);
        RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(cast.token(reader, Token.Scope.CALENDAR))
                .get("/api/countermeasures")
                .then()
                .statusCode(401);
    }
}
