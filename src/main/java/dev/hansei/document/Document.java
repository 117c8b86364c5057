package dev.hansei.document;

import java.util.List;

/** A finished document: who published it as what, and its blocks in reading order. It knows nothing of any output. */
public record Document(DocumentInfo info, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
