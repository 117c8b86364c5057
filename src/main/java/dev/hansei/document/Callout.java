package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/**
 * A block set apart under a label, such as an addendum under its date.
 *
 * @param label in each language of the document
 */
public record Callout(Language language, List<Inline> label, List<Block> blocks) implements Block {

    public Callout {
        label = List.copyOf(label);
        blocks = List.copyOf(blocks);
    }

    /** The words of its label. */
    public String words() {
        return Inline.plain(label);
    }
}
