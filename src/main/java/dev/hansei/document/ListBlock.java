package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/**
 * A list; an item may hold further lists.
 *
 * @param first the number of the first item of an ordered list
 */
public record ListBlock(Language language, boolean ordered, int first, List<Item> items) implements Block {

    public ListBlock {
        items = List.copyOf(items);
    }

    public record Item(Language language, List<Block> blocks) {

        public Item {
            blocks = List.copyOf(blocks);
        }
    }
}
