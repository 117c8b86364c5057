package dev.hansei.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the outer wall lets through, asked over HTTP. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class EntrancesTest {

    @Inject
    Cast cast;

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in_and_back() {
        RestAssured.given()
                .accept("text/html")
                .redirects()
                .follow(false)
                .get("/documents")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to=%2Fdocuments"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void signing_in_never_leads_anywhere_else(String to) {
        Account account = cast.account(Role.READER);
        RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("handle", account.handle())
                .formParam("password", Cast.PASSWORD)
                .formParam("to", to)
                .redirects()
                .follow(false)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")));
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        Account account = cast.account(Role.READER);
        Response signedIn = RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("handle", account.handle())
                .formParam("password", Cast.PASSWORD)
                .redirects()
                .follow(false)
                .post("/sign-in");
        Assertions.assertThat(signedIn.header("Set-Cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void a_wrong_password_keeps_the_name_that_was_typed() {
        RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .accept("text/html")
                .formParam("handle", "someone-typed")
                .formParam("password", "wrong")
                .post("/sign-in")
                .then()
                .statusCode(401)
                .body(containsString("someone-typed"))
                .body(not(containsString("value=\"wrong\"")));
    }

    @Test
    void a_token_does_not_open_pages() {
        RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(cast.token(Role.READER))
                .accept("text/html")
                .get("/documents")
                .then()
                .statusCode(401)
                .body(containsString("access/session-needed"));
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site,true",
        "same-site,true",
        ",true",
        "same-origin,false",
    })
    void a_change_that_does_not_come_from_our_own_page_is_refused(String site, boolean keyed) {
        String session = cast.session(Role.ADMINISTRATOR);
        String key = SessionCookie.pageKey(session);
        RequestSpecification request =
                RestAssured.given().cookie("hansei", session).accept("text/html");
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (keyed) {
            request.header("X-Page-Key", key);
        }
        request.formParam("handle", "planted")
                .formParam("role", "READER")
                .post("/accounts")
                .then()
                .statusCode(403)
                .body(containsString("access/foreign-request"));
    }

    @Test
    void a_page_of_administrators_refuses_others() {
        cast.page(Role.READER).get("/accounts").then().statusCode(403);
        cast.page(Role.ADMINISTRATOR).get("/accounts").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"nobody-named, ' ', READER, access/name-needed", "idle-hands, Idle Hands, , access/role-needed"})
    void an_account_is_opened_with_a_name_and_a_role_only(String handle, String name, String role, String code) {
        RequestSpecification request =
                cast.page(Role.ADMINISTRATOR).formParam("handle", handle).formParam("nameEn", name);
        if (role != null) {
            request.formParam("role", role);
        }
        request.post("/accounts").then().statusCode(422).body(containsString(code));
    }

    @Test
    void nothing_is_granted_without_a_role() {
        String handle = cast.account(Role.READER).handle();
        cast.page(Role.ADMINISTRATOR)
                .post("/accounts/" + handle + "/roles")
                .then()
                .statusCode(422)
                .body(containsString("access/role-needed"));
    }

    @Test
    void the_api_says_how_to_sign_in() {
        RestAssured.given()
                .accept("application/json")
                .get("/api/incidents")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void a_one_time_password_opens_nothing_but_the_choice_of_another() {
        String password = cast.page(Role.ADMINISTRATOR)
                .formParam("handle", "fresh-start")
                .formParam("nameEn", "Fresh Start")
                .formParam("role", "READER")
                .post("/accounts")
                .htmlPath()
                .getString("**.find { it.name() == 'code' }");
        String cookie = RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("handle", "fresh-start")
                .formParam("password", password)
                .redirects()
                .follow(false)
                .post("/sign-in")
                .cookie("hansei");
        RestAssured.given()
                .cookie("hansei", cookie)
                .accept("text/html")
                .redirects()
                .follow(false)
                .get("/documents")
                .then()
                .statusCode(303)
                .header("Location", containsString("/account/password"));
    }

    @Test
    void every_answer_forbids_scripts_and_frames_of_others() {
        cast.page(Role.READER)
                .get("/documents")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void an_unknown_address_is_said_so_in_the_askers_language() {
        RestAssured.given()
                .accept("application/json")
                .header("Accept-Language", "ja")
                .get("/nothing-here")
                .then()
                .statusCode(404);
    }
}
