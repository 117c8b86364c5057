package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/** Named facts, one under the other: when, where, how many. */
public record KeyFacts(Language language, List<Fact> facts) implements Block {

    public KeyFacts {
        facts = List.copyOf(facts);
    }

    public record Fact(Language language, List<Inline> term, List<Block> detail) {

        public Fact {
            term = List.copyOf(term);
            detail = List.copyOf(detail);
        }
    }
}
