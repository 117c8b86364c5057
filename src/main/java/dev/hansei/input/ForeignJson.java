package dev.hansei.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Bodies of foreign programs: bounded, but read leniently, for they may grow. */
public final class ForeignJson {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final int LONGEST_NUMBER = 40;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build());

    private ForeignJson() {}

    /** The object that the body is; empty where it is none. */
    public static Optional<JsonNode> object(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A value as text; empty where there is none, and for objects and lists. */
    public static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    /** An object or list that a body may lack; one without fields where it does. */
    public static JsonNode part(JsonNode object, String name) {
        JsonNode part = object.path(name);
        return part.isContainerNode() ? part : JSON.createObjectNode();
    }
}
