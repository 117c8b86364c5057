package dev.hansei.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.publication.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundleSchemaTest {

    @Test
    void the_schema_in_the_docs_is_current() throws IOException {
        assertThat(Files.readString(Path.of("docs/bundle.schema.json")))
                .as("regenerate it with: hansei schema > docs/bundle.schema.json")
                .isEqualTo(BundleSchema.text());
    }

    @Test
    void the_schema_asks_for_what_the_reader_asks_for() throws IOException {
        JsonNode incident = new ObjectMapper().readTree(BundleSchema.text()).at("/$defs/IncidentRecord");

        assertThat(incident.get("required"))
                .extracting(JsonNode::asText)
                .containsExactly("ref", "title", "severity", "declared");
        assertThat(incident.at("/properties/date/type").asText()).isEqualTo("string");
        assertThat(incident.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void every_word_of_an_enum_is_in_the_schema() throws IOException {
        JsonNode shown =
                new ObjectMapper().readTree(BundleSchema.text()).at("/$defs/Section/properties/shows/items/enum");

        assertThat(shown).hasSameSizeAs(Shown.values());
        assertThat(shown).extracting(JsonNode::asText).contains("key-facts", "contributing-causes");
    }
}
