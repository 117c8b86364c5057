package dev.hansei.report.wording;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hansei.document.read.LightMarkup;
import io.quarkus.qute.RawString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text in light markup. It alone reaches a document unescaped, because {@link LightMarkup} has made the elements.
 *
 * @param in the source by language tag, in the document's order
 */
public record Prose(Map<String, String> in) {

    public Prose {
        in = Collections.unmodifiableMap(new LinkedHashMap<>(in));
    }

    @Override
    @JsonValue
    public Map<String, String> in() {
        return in;
    }

    public RawString blocks(String language) {
        return new RawString(LightMarkup.blocks(in.get(language)));
    }

    /** For cells: without the paragraph around it, where it is a single one. */
    public RawString inline(String language) {
        return new RawString(LightMarkup.inline(in.get(language)));
    }

    public List<String> languages() {
        return List.copyOf(in.keySet());
    }

    public boolean bilingual() {
        return in.size() > 1;
    }
}
