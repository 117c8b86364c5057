package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/** The same text in Japanese and English, side by side where there is room. */
public record Parallel(Language language, List<Block> japanese, List<Block> english) implements Block {

    public Parallel {
        japanese = List.copyOf(japanese);
        english = List.copyOf(english);
    }
}
