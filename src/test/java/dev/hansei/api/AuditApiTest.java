package dev.hansei.api;

import static dev.hansei.api.Requests.as;
import static dev.hansei.api.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Edition;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole audit by a program, on the sample's three cases: the report says what that of the imported audit says. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AuditApiTest {

    private static final int STORY = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Cast cast;

    @Inject
    AuditStory story;

    @Inject
    Reports reports;

    @Test
    void an_audit_runs_from_opening_to_the_evaluation_that_the_sample_tells() throws IOException {
        cast.account(Role.AUDITOR);
        story.told(STORY);
        JsonNode sample = JSON.readTree(reports.latest(DocumentKind.EVALUATION, "AUD-2024-0001", Languages.JA_EN)
                        .facts())
                .path("evaluation");
        String ref = opened(sample);
        String audit = "/api/audits/" + ref;

        as(cast, Role.AUDITOR, conclusion(sample))
                .post(audit + "/conclusions")
                .then()
                .statusCode(409)
                .body("title", equalTo("audit/not-reconciled"));
        answered(audit);
        measuresChecked(audit, sample);
        for (JsonNode one : sample.path("cases")) {
            made(
                    audit + "/judgements",
                    Map.of(
                            "specialCase",
                            own(one.path("ref").asText()),
                            "conforming",
                            true,
                            "judgement",
                            both(one.path("judgement"))));
        }
        reviewed(audit, sample);
        cast.program(Role.READER)
                .get(audit)
                .then()
                .statusCode(200)
                .body("population", equalTo(3))
                .body("judged", equalTo(3))
                .body("missing", equalTo(null))
                .body("againstEffective", equalTo(null));
        as(cast, Role.AUDITOR, conclusion(sample))
                .post(audit + "/conclusions")
                .then()
                .statusCode(201)
                .body("conclusion.verdict", equalTo("effective"));

        cast.program(Role.READER).get(audit).then().body("snapshot", notNullValue());
        assertThat(said(ref)).isEqualTo(comparable(sample));
        Edition postmortem = reports.latest(DocumentKind.POSTMORTEM, "PM-2023-" + STORY + "001", Languages.JA_EN);
        assertThat(postmortem.number()).isEqualTo(5);
        assertThat(postmortem.source()).contains("再発防止策の有効性を評価した結果", "CASE-2024-" + STORY + "003");
    }

    @Test
    void cases_are_read_page_by_page_with_what_their_records_show() {
        cast.account(Role.AUDITOR);
        story.told(STORY);
        String page = "/api/audits/AUD-2024-0001/cases";
        cast.program(Role.READER)
                .get(page + "?limit=2")
                .then()
                .statusCode(200)
                .body("cases", hasSize(2))
                .body("cases[0].steps.mark", hasItem("done"))
                .body("cases[0].judgement.conforming", equalTo(true))
                .body("after", equalTo("CASE-2024-0002"));
        cast.program(Role.READER)
                .get(page + "?limit=2&after=CASE-2024-0002")
                .then()
                .body("cases", hasSize(1))
                .body("after", equalTo(null));
    }

    @Test
    void only_auditors_audit() {
        post(cast, Role.REVIEWER, "{}", "/api/audits").statusCode(403);
        post(cast, Role.REVIEWER, "{}", "/api/audits/AUD-2024-0001/conclusions").statusCode(403);
    }

    private String opened(JsonNode sample) throws IOException {
        return as(
                        cast,
                        Role.AUDITOR,
                        JSON.writeValueAsString(Map.of(
                                "zone",
                                "Asia/Tokyo",
                                "incident",
                                "INC-2023-" + STORY + "001",
                                "flow",
                                "FLOW-" + STORY + "001",
                                "title",
                                both(sample.path("title")),
                                "from",
                                "2024-02-01",
                                "until",
                                "2024-10-31",
                                "countermeasures",
                                sample.path("measures").findValuesAsText("ref").stream()
                                        .filter(one -> one.startsWith("CM-"))
                                        .map(AuditApiTest::own)
                                        .toList())))
                .post("/api/audits")
                .then()
                .statusCode(201)
                .extract()
                .path("ref");
    }

    private void answered(String audit) throws IOException {
        List<Map<String, Object>> questions =
                cast.program(Role.AUDITOR).get(audit).path("reconciliation");
        for (Map<String, Object> question : questions) {
            Map<String, Object> answer = new HashMap<>(Map.of(
                    "question", question.get("question"), "answer", Map.of("ja", "確かめた。", "en", "Established.")));
            if (question.get("subject") != null) {
                answer.put("subject", question.get("subject"));
            }
            made(audit + "/answers", answer);
        }
    }

    private void measuresChecked(String audit, JsonNode sample) throws IOException {
        for (JsonNode check : sample.path("checks")) {
            made(
                    audit + "/checks",
                    Map.of(
                            "countermeasure",
                            own(check.path("ref").asText()),
                            "met",
                            true,
                            "note",
                            both(check.path("note"))));
        }
    }

    private void reviewed(String audit, JsonNode sample) throws IOException {
        List<String> aspects = List.of("review-process", "approval-process", "procedure-documents");
        for (int i = 0; i < aspects.size(); i++) {
            made(
                    audit + "/quality",
                    Map.of(
                            "aspect", aspects.get(i),
                            "sampled",
                                    sample.path("cases").findValuesAsText("ref").stream()
                                            .map(AuditApiTest::own)
                                            .toList(),
                            "satisfactory", true,
                            "note", both(sample.path("quality").path(i).path("note"))));
        }
    }

    private static String conclusion(JsonNode sample) throws IOException {
        return JSON.writeValueAsString(Map.of(
                "verdict", "effective",
                "text", both(sample.path("conclusion")),
                "population", both(sample.path("population"))));
    }

    private void made(String path, Map<String, Object> body) throws IOException {
        as(cast, Role.AUDITOR, JSON.writeValueAsString(body)).post(path).then().statusCode(201);
    }

    private JsonNode said(String ref) throws IOException {
        String facts = new String(
                reports.latest(DocumentKind.EVALUATION, ref, Languages.JA_EN).facts(), StandardCharsets.UTF_8);
        return comparable(JSON.readTree(facts.replaceAll("-" + STORY + "(\\d{3})\\b", "-0$1"))
                .path("evaluation"));
    }

    /** Without what differs by nature: the audit's own number, and when it was checked and signed. */
    private static JsonNode comparable(JsonNode evaluation) {
        ObjectNode told = evaluation.deepCopy();
        told.path("checks").forEach(check -> ((ObjectNode) check).remove("day"));
        return told.remove(List.of("ref", "concluded"));
    }

    private static Map<String, String> both(JsonNode text) {
        return Map.of("ja", text.path("ja").asText(), "en", text.path("en").asText());
    }

    private static String own(String ref) {
        return AuditStory.renamed(ref, STORY);
    }
}
