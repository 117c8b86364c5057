package dev.hansei.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** What a browser does between Hansei and an identity provider. */
final class Browser {

    private Browser() {}

    static Response signIn(StubProvider stub, VouchedFor person, String to) {
        stub.vouchFor(person);
        Response asked = browser().queryParam("to", to).get("/sign-in/provider");
        assertThat(asked.header("Location")).startsWith(stub.issuer() + "/authorize?");
        String answer = RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(asked.header("Location"))
                .header("Location");
        return answered(answer, asked.cookies());
    }

    static Response answered(String answer, Map<String, String> cookies) {
        return browser()
                .urlEncodingEnabled(false)
                .cookies(new HashMap<>(cookies))
                .get(answer);
    }

    static void refused(Response back, String code) {
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith("/sign-in?refused=" + code.replace("/", "%2F"));
        assertThat(back.cookie("hansei")).isNull();
    }

    static int open(String session) {
        return browser().cookie("hansei", session).get("/").statusCode();
    }

    static RequestSpecification browser() {
        return RestAssured.given().accept("text/html").redirects().follow(false);
    }
}
