package dev.hansei.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.intake.form.Shape;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The form of bundles as JSON Schema (2020-12), for editors; taken from the records themselves. */
public final class BundleSchema {

    private static final Map<String, Object> ZONE = text("A time zone by its place, such as Asia/Tokyo");
    private static final Map<String, Object> DATE = text("A day, such as 2023-12-05");

    private final Map<String, Object> definitions = new TreeMap<>();

    private final String references;

    private BundleSchema(String references) {
        this.references = references;
    }

    /** The content of docs/bundle.schema.json. */
    public static String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(new BundleSchema("#/$defs/").schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of maps can always be written", e);
        }
    }

    /**
     * The schemas of these records and of all that stand within them, by their simple names.
     *
     * @param references how a schema refers to another one, up to its name
     */
    public static Map<String, Map<?, ?>> definitions(String references, List<Class<?>> records) {
        BundleSchema schema = new BundleSchema(references);
        records.forEach(schema::element);
        schema.definitions.put("Moment", moment());
        Map<String, Map<?, ?>> definitions = new TreeMap<>();
        schema.definitions.forEach((name, definition) -> definitions.put(name, (Map<?, ?>) definition));
        return definitions;
    }

    private Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("hansei", Map.of("const", Integer.valueOf(BundleReader.FORM)));
        properties.put("zone", ZONE);
        Shape.of(Bundle.class).parts().forEach(part -> properties.put(part.name(), property(part)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Hansei record bundle");
        schema.putAll(mapping(properties, List.of("hansei")));
        definitions.put("Moment", moment());
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> property(Shape.Part part) {
        Map<String, Object> element = element(part.element());
        return part.list() ? ordered("type", "array", "items", element) : element;
    }

    private Map<String, Object> element(Class<?> type) {
        if (type == Moment.class || Shape.nested(type)) {
            if (Shape.nested(type) && !definitions.containsKey(type.getSimpleName())) {
                define(type);
            }
            return Map.of("$ref", references + type.getSimpleName());
        }
        if (type.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> Shape.word((Enum<?>) constant))
                            .toList());
        }
        return scalar(type);
    }

    private void define(Class<?> type) {
        Shape shape = Shape.of(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.parts().forEach(part -> properties.put(part.name(), property(part)));
        if (shape.timed()) {
            properties.put("zone", ZONE);
            properties.put("date", DATE);
        }
        List<String> required = shape.parts().stream()
                .filter(part -> part.required() && part.element() != ZoneId.class)
                .map(Shape.Part::name)
                .toList();
        Map<String, Object> mapping = mapping(properties, required);
        if (type == Bilingual.class) {
            mapping.put("minProperties", 1);
        }
        definitions.put(type.getSimpleName(), mapping);
    }

    private static Map<String, Object> scalar(Class<?> type) {
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return Map.of("type", "integer");
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == ZoneId.class) {
            return ZONE;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == LocalTime.class) {
            return text("A time of day, such as 09:00");
        }
        if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (type == Duration.class) {
            return text("A length of time, such as PT12M");
        }
        if (type == UUID.class) {
            return ordered("type", "string", "format", "uuid");
        }
        return ordered("type", "string", "pattern", "\\S");
    }

    private static Map<String, Object> moment() {
        Map<String, Object> moment =
                text("A time as people said it; the zone and, for a clock time alone, the date come from"
                        + " the nearest record around it that says them");
        moment.put(
                "examples",
                List.of(
                        "2023-12-05 17:15",
                        "17:15",
                        "2023-12-05 17:15頃",
                        "2023-12-05 17:15 ±5m",
                        "2023-12-05",
                        "2024-01",
                        "2023-11-05 01:30 America/New_York -04:00"));
        return moment;
    }

    private static Map<String, Object> mapping(Map<String, Object> properties, List<String> required) {
        Map<String, Object> mapping = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            mapping.put("required", required);
        }
        mapping.put("additionalProperties", false);
        return mapping;
    }

    private static Map<String, Object> text(String description) {
        return ordered("type", "string", "description", description);
    }

    private static Map<String, Object> ordered(String key, Object value, String secondKey, Object secondValue) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(key, value);
        ordered.put(secondKey, secondValue);
        return ordered;
    }
}
