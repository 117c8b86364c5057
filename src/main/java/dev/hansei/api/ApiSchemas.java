package dev.hansei.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** JSON Schema as OpenAPI keeps it. */
final class ApiSchemas {

    private ApiSchemas() {}

    /** @param told a schema as the bundle's own is told */
    static Schema of(Map<?, ?> told) {
        Schema schema = OASFactory.createSchema();
        told.forEach((key, value) -> put(schema, (String) key, value));
        return schema;
    }

    /** RFC 9457, with the errors of a body or of parameters. */
    static Schema problem() {
        return of(Map.of(
                "type", "object",
                "required", List.of("type", "title", "status", "detail"),
                "properties",
                        Map.of(
                                "type", text("A URN of the code"),
                                "title", text("The code, as listed in docs/problems.md"),
                                "status", Map.of("type", "integer"),
                                "detail", text("What, why and what to do next, in the asker's language"),
                                "errors",
                                        Map.of(
                                                "type",
                                                "array",
                                                "items",
                                                Map.of(
                                                        "type",
                                                        "object",
                                                        "properties",
                                                        Map.of(
                                                                "path", text("Such as window.from"),
                                                                "code", text("Such as bundle/unknown-key"),
                                                                "detail", text("What is wrong there")))))));
    }

    private static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    private static void put(Schema schema, String key, Object value) {
        switch (key) {
            case "$ref" -> schema.setRef((String) value);
            case "type" -> schema.addType(Schema.SchemaType.valueOf(((String) value).toUpperCase(Locale.ROOT)));
            case "description" -> schema.setDescription((String) value);
            case "format" -> schema.setFormat((String) value);
            case "pattern" -> schema.setPattern((String) value);
            case "enum" -> ((List<?>) value).forEach(schema::addEnumeration);
            case "examples" -> ((List<?>) value).forEach(schema::addExample);
            case "required" -> ((List<?>) value).forEach(name -> schema.addRequired((String) name));
            case "items" -> schema.setItems(of((Map<?, ?>) value));
            case "minProperties" -> schema.setMinProperties((Integer) value);
            case "additionalProperties" -> schema.setAdditionalPropertiesBoolean((Boolean) value);
            case "properties" ->
                ((Map<?, ?>) value).forEach((name, inner) -> schema.addProperty((String) name, of((Map<?, ?>) inner)));
            default -> throw new IllegalArgumentException("No schema of a record says " + key);
        }
    }
}
