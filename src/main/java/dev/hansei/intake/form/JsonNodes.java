package dev.hansei.intake.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON; numbers stay the text they are written as. */
public final class JsonNodes {

    /** The file's own size bounds texts and numbers; the tree bounds depth, with a better sentence than here. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonNodes() {}

    public static void read(String text, NodeTree tree) {
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (tree.root() != null) {
                    throw new Rejected(FileFlaws.secondDocument(), mark(parser.currentTokenLocation()));
                }
                take(token, parser, tree);
            }
        } catch (JsonProcessingException e) {
            throw new Rejected(JsonFault.of(e), mark(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("A string in memory cannot fail to be read", e);
        }
    }

    private static void take(JsonToken token, JsonParser parser, NodeTree tree) throws IOException {
        Mark mark = mark(parser.currentTokenLocation());
        if (token.isStructStart()) {
            tree.begin(token == JsonToken.START_OBJECT, mark);
        } else if (token.isStructEnd()) {
            tree.end();
        } else {
            boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
            tree.scalar(parser.getText(), quoted ? Node.Writing.QUOTED : Node.Writing.VALUE, mark);
        }
    }

    private static Mark mark(JsonLocation location) {
        return location == null ? Mark.START : new Mark(location.getLineNr(), location.getColumnNr());
    }
}
