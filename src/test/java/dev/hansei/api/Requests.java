package dev.hansei.api;

import dev.hansei.Cast;
import dev.hansei.base.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** What programs send to the API in the tests. */
final class Requests {

    static final String DRAFT = """
            {"zone": "Asia/Tokyo", "title": {"ja": "停止"}, "severity": "sev2", "declared": "2032-03-04 11:50"}""";

    private static final AtomicInteger IDS = new AtomicInteger();

    private Requests() {}

    static RequestSpecification as(Cast cast, Role role, String body) {
        return cast.program(role)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body);
    }

    static String declared(Cast cast) {
        return as(cast, Role.COMMANDER, DRAFT).post("/api/incidents").path("ref");
    }

    static String id() {
        return "a" + IDS.incrementAndGet();
    }

    static String entry(String id, String at) {
        return """
            {"id": "%s", "at": "%s", "kind": "event", "text": {"ja": "応答なし"}}""".formatted(id, at);
    }

    static String logged(Cast cast, String incident, String at) {
        return post(cast, Role.OPERATOR, entry(id(), at), "/api/incidents/" + incident + "/timeline")
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    static ValidatableResponse post(Cast cast, Role role, String body, String path) {
        Response response = as(cast, role, body).post(path);
        return response.then();
    }
}
