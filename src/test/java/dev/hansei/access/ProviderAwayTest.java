package dev.hansei.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.hansei.DatabaseResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An identity provider is set, and nobody answers there. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@TestProfile(ProviderAwayTest.Away.class)
class ProviderAwayTest {

    /** The port is one at which nothing listens. */
    public static class Away implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hansei.oidc.issuer", "http://127.0.0.1:1",
                    "hansei.oidc.client-id", "hansei-test",
                    "hansei.oidc.client-secret", "s3cret");
        }
    }

    @Test
    void the_application_starts_all_the_same_and_says_so_to_whoever_signs_in() {
        RestAssured.given()
                .accept("text/html")
                .redirects()
                .follow(false)
                .get("/sign-in/provider?to=/incidents")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?refused=access%2Fprovider-away"));
        RestAssured.given()
                .accept("text/html")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("127.0.0.1"));
    }

    @Test
    void signing_out_there_leads_back_here() {
        RestAssured.given()
                .accept("text/html")
                .redirects()
                .follow(false)
                .get("/sign-out/provider")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"));
    }
}
