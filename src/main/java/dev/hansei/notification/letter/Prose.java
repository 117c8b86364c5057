package dev.hansei.notification.letter;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hansei.document.read.LightMarkup;
import io.quarkus.qute.RawString;

/** A text in light markup. It alone reaches a document unescaped, because {@link LightMarkup} has made the elements. */
public record Prose(@JsonValue String source) {

    public RawString blocks() {
        return new RawString(LightMarkup.blocks(source));
    }
}
