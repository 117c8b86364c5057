package dev.hansei.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Administrators see every token, and take back any. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AllTokensTest {

    @Inject
    Cast cast;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Test
    void an_administrator_sees_whose_tokens_there_are_and_never_the_tokens() {
        String label = "deployment " + UUID.randomUUID();
        String secret = issued(label);
        Response answer = cast.program(Role.ADMINISTRATOR).get("/api/tokens");
        assertThat(answer.asString()).doesNotContain(secret);
        Map<String, Object> told = answer.path("tokens.find { it.label == '" + label + "' }");
        assertThat(told)
                .containsEntry("owner", cast.account(Role.OPERATOR).handle())
                .containsEntry("scope", "api")
                .containsEntry("expired", false)
                .containsKeys("id", "roles", "issued", "expires")
                .doesNotContainKeys("digest", "secret", "token");
        cast.page(Role.ADMINISTRATOR)
                .get("/tokens")
                .then()
                .statusCode(200)
                .body(containsString(label), not(containsString(secret)));
    }

    @Test
    void an_administrator_takes_back_the_token_of_anyone() {
        String label = "lost " + UUID.randomUUID();
        String secret = issued(label);
        String id = cast.program(Role.ADMINISTRATOR)
                .get("/api/tokens")
                .path("tokens.find { it.label == '" + label + "' }.id");
        cast.page(Role.ADMINISTRATOR)
                .post("/tokens/" + id + "/revocation")
                .then()
                .statusCode(303);
        RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(secret)
                .accept("application/json")
                .get("/api/incidents")
                .then()
                .statusCode(401);
        cast.page(Role.ADMINISTRATOR).get("/tokens").then().body(not(containsString(label)));
    }

    @Test
    void nobody_else_sees_or_takes_back_the_tokens_of_others() {
        String label = "of another " + UUID.randomUUID();
        issued(label);
        String id = cast.program(Role.ADMINISTRATOR)
                .get("/api/tokens")
                .path("tokens.find { it.label == '" + label + "' }.id");
        cast.program(Role.COMMANDER)
                .get("/api/tokens")
                .then()
                .statusCode(200)
                .body(
                        "tokens.owner.unique()",
                        equalTo(List.of(cast.account(Role.COMMANDER).handle())));
        cast.program(Role.COMMANDER)
                .delete("/api/tokens/" + id)
                .then()
                .statusCode(404)
                .body("title", equalTo("access/token-unknown"));
        cast.page(Role.COMMANDER).get("/tokens").then().statusCode(403);
    }

    @Test
    void a_holder_lists_own_tokens_with_their_last_use_and_takes_them_back() {
        String label = "own " + UUID.randomUUID();
        String secret = issued(label);
        Account holder = cast.account(Role.OPERATOR);
        cast.page(holder).header("Accept-Language", "ja").get("/account").then().body(containsString("未使用"));
        RequestSpecification program =
                RestAssured.given().auth().preemptive().oauth2(secret).accept("application/json");
        Map<String, Object> told = program.get("/api/tokens").path("tokens.find { it.label == '" + label + "' }");
        assertThat(told).containsEntry("owner", holder.handle()).containsKey("lastUsed");
        cast.page(holder).header("Accept-Language", "ja").get("/account").then().body(containsString(" UTC</td>"));
        String own = "/api/tokens/" + told.get("id");
        cast.program(holder).delete(own).then().statusCode(204);
        cast.program(holder).delete(own).then().statusCode(204);
        program.get("/api/tokens").then().statusCode(401);
    }

    @Test
    void the_roles_of_a_token_are_named_in_the_language_of_the_page() {
        issued("named roles");
        cast.page(Role.OPERATOR)
                .header("Accept-Language", "ja")
                .get("/account")
                .then()
                .body(containsString("<span class=\"pill\">作業者</span>"), not(containsString(">operator<")));
    }

    private String issued(String label) {
        Account account = cast.account(Role.OPERATOR);
        return tokens.issue(
                label, Token.Scope.API, account.roles(), Duration.ofDays(1), account.actor(), clock.instant());
    }
}
