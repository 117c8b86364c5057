package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.DatabaseResource;
import dev.hansei.incident.Crew;
import dev.hansei.intake.form.JsonBody;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI document tells all that a program needs. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ApiDocumentTest {

    private JsonNode document;

    @BeforeEach
    void theDocumentIsRead() throws IOException {
        document = new ObjectMapper()
                .readTree(RestAssured.given().get("/q/openapi?format=json").asString());
    }

    @Test
    void every_operation_that_programs_reach_is_told_and_no_page_is() {
        assertThat(operations().stream().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(ApiRoutes.all());
    }

    @Test
    void every_operation_has_a_summary_what_is_sent_and_answered_and_its_problems() {
        for (Map.Entry<String, JsonNode> operation : operations()) {
            JsonNode told = operation.getValue();
            assertThat(told.path("summary").asText()).as(operation.getKey()).isNotBlank();
            assertThat(told.path("tags")).as(operation.getKey()).hasSize(1);
            assertThat(told.path("security")).as(operation.getKey()).hasSize(opened(operation.getKey()));
            assertThat(told.path("requestBody").isObject())
                    .as(operation.getKey())
                    .isEqualTo(operation.getKey().startsWith("post"));
            assertThat(told.path("responses").properties().stream().map(Map.Entry::getKey))
                    .as(operation.getKey())
                    .containsAnyOf("200", "201", "202", "204");
            assertThat(told.path("responses").findValuesAsText("$ref"))
                    .as(operation.getKey())
                    .contains("#/components/schemas/Problem");
            assertThat(told.path("parameters"))
                    .as(operation.getKey())
                    .allSatisfy(parameter -> assertThat(
                                    parameter.path("description").asText())
                            .as(parameter.path("name").asText())
                            .isNotBlank());
        }
    }

    /** A routing key stands in the body, for which OpenAPI has no word. */
    private static int opened(String operation) {
        return operation.endsWith("/v2/enqueue") ? 0 : 1;
    }

    @Test
    void every_operation_of_incidents_has_schemas_an_example_and_problems() {
        for (Map.Entry<String, JsonNode> operation : ofIncidents()) {
            JsonNode told = operation.getValue();
            boolean writes = operation.getKey().startsWith("post");
            String sent = writes ? "/requestBody" : "/responses/200";
            assertThat(told.at(sent + "/content/application~1json/schema/$ref").asText())
                    .as(operation.getKey())
                    .startsWith("#/components/schemas/");
            assertThat(told.at(sent + "/content/application~1json/example").isObject())
                    .as(operation.getKey())
                    .isTrue();
            assertThat(told.at("/responses/" + (writes ? 201 : 200) + "/content/application~1json/schema/$ref")
                            .asText())
                    .startsWith("#/components/schemas/");
            List<String> statuses = writes
                    ? List.of("400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "503")
                    : List.of("400", "401", "403", "404", "406", "422", "503");
            for (String status : statuses) {
                assertThat(told.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                .asText())
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() {
        Set<String> references = new TreeSet<>(document.findValuesAsText("$ref"));
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            assertThat(document.at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        }
        assertThat(document.at("/components/schemas").properties().stream()
                        .map(schema -> "#/components/schemas/" + schema.getKey()))
                .containsExactlyInAnyOrderElementsOf(references);
    }

    @Test
    void every_schema_is_a_record_of_the_bundles_form_and_none_is_of_the_framework() {
        Set<String> known = new TreeSet<>(ApiRoutes.recordNames());
        known.addAll(List.of("Moment", "Problem"));
        assertThat(document.at("/components/schemas").properties()).allSatisfy(schema -> {
            assertThat(known).contains(schema.getKey());
            assertThat(schema.getValue().toString()).doesNotContain("java.", "io.quarkus", "io.vertx", "jakarta.");
        });
    }

    @Test
    void what_the_examples_send_is_taken() {
        for (ApiOperation operation : ApiOperation.ALL) {
            if (operation.writes()) {
                byte[] example = operation.example().getBytes(StandardCharsets.UTF_8);
                assertThat(JsonBody.read(example, operation.body(), Crew.TOKYO))
                        .as(operation.path())
                        .isNotNull();
            }
        }
    }

    @Test
    void people_can_try_the_operations() {
        RestAssured.given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private List<Map.Entry<String, JsonNode>> ofIncidents() {
        return operations().stream()
                .filter(operation -> operation.getKey().contains(" /api/incidents"))
                .filter(operation -> !operation.getKey().endsWith(".csv"))
                .toList();
    }

    private List<Map.Entry<String, JsonNode>> operations() {
        List<Map.Entry<String, JsonNode>> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .forEach(method ->
                                operations.add(Map.entry(method.getKey() + " " + path.getKey(), method.getValue()))));
        return operations;
    }
}
