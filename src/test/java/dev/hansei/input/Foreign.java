package dev.hansei.input;

import dev.hansei.Cast;
import dev.hansei.base.Role;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of inputs need around what they send. */
public final class Foreign {

    private Foreign() {}

    /** An incident of its own, so that no other test sees what comes in. */
    public static String incident(Cast cast) {
        return cast.program(Role.COMMANDER)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body("""
                    {"zone": "Asia/Tokyo", "title": {"en": "Outage of a test"}, "severity": "sev2"}""")
                .post("/api/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("ref");
    }

    /** The rows of a timeline, as the API tells them. */
    public static List<Map<String, Object>> timeline(Cast cast, String incident) {
        List<Map<String, Object>> rows = cast.program(Role.READER)
                .get("/api/incidents/" + incident + "/timeline?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("entries");
        return rows == null ? List.of() : rows;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> entry(Map<String, Object> row) {
        return (Map<String, Object>) row.get("entry");
    }

    @SuppressWarnings("unchecked")
    public static String text(Map<String, Object> row, String language) {
        return ((Map<String, String>) entry(row).get("text")).get(language);
    }

    public static ValidatableResponse send(String path, String token, byte[] body) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .accept("application/json")
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post(path)
                .then();
    }

    public static void resolve(Cast cast, String incident) {
        cast.program(Role.COMMANDER)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/incidents/" + incident + "/resolutions")
                .then()
                .statusCode(201);
    }

    /** What no other test has. */
    public static String unique() {
        return UUID.randomUUID().toString();
    }
}
