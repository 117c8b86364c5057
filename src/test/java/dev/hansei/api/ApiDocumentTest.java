package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.DatabaseResource;
import dev.hansei.incident.Crew;
import dev.hansei.intake.JsonBody;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    void every_operation_of_incidents_is_told_and_no_page_is() {
        List<String> told = operations().stream().map(Map.Entry::getKey).toList();
        assertThat(told)
                .containsAll(ApiOperation.all().stream()
                        .map(operation -> (operation.writes() ? "post " : "get ") + operation.path())
                        .toList())
                .allMatch(operation -> operation.contains(" /api/"));
    }

    @Test
    void every_operation_has_a_summary_schemas_an_example_and_problems() {
        for (Map.Entry<String, JsonNode> operation : ofIncidents()) {
            JsonNode told = operation.getValue();
            boolean writes = operation.getKey().startsWith("post");
            String sent = writes ? "/requestBody" : "/responses/200";
            assertThat(told.path("summary").asText()).as(operation.getKey()).isNotBlank();
            assertThat(told.at(sent + "/content/application~1json/schema/$ref").asText())
                    .as(operation.getKey())
                    .startsWith("#/components/schemas/");
            assertThat(told.at(sent + "/content/application~1json/example").isObject())
                    .as(operation.getKey())
                    .isTrue();
            assertThat(told.at("/responses/" + (writes ? 201 : 200) + "/content/application~1json/schema/$ref")
                            .asText())
                    .startsWith("#/components/schemas/");
            for (String status : List.of("400", "401", "403", "404", "409", "412", "422")) {
                assertThat(told.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                .asText())
                        .isEqualTo("#/components/schemas/Problem");
            }
            assertThat(told.path("security")).hasSize(1);
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            assertThat(document.at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        }
    }

    @Test
    void what_the_examples_send_is_taken() {
        for (ApiOperation operation : ApiOperation.all()) {
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
