package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/**
 * A heading of level 1 to 3.
 *
 * @param id the name links point at, or null
 */
public record Heading(Language language, String id, int level, List<Inline> content) implements Block {

    public Heading {
        content = List.copyOf(content);
    }
}
