package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/** A block set apart under a label, such as an addendum under its date. */
public record Callout(Language language, String label, List<Block> blocks) implements Block {

    public Callout {
        blocks = List.copyOf(blocks);
    }
}
