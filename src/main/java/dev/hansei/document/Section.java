package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/**
 * Blocks that belong together.
 *
 * @param id the name links point at, or null
 */
public record Section(Language language, String id, List<Block> blocks) implements Block {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
