package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/** One block of a document. A closed set: every renderer answers for each of them, or does not compile. */
public sealed interface Block
        permits Heading, Paragraph, ListBlock, Table, KeyFacts, Callout, Figure, Parallel, Section {

    Language language();

    /** The words of these blocks, one line per block: for comparing and searching, not for showing. */
    static String plain(List<Block> blocks) {
        return String.join("\n", blocks.stream().map(Block::plain).toList());
    }

    private static String plain(Block block) {
        return switch (block) {
            case Heading heading -> Inline.plain(heading.content());
            case Paragraph paragraph -> Inline.plain(paragraph.content());
            case ListBlock list ->
                plain(list.items().stream()
                        .flatMap(item -> item.blocks().stream())
                        .toList());
            case Table table -> plain(table);
            case KeyFacts keyFacts -> plain(keyFacts);
            case Callout callout -> callout.words() + "\n" + plain(callout.blocks());
            case Figure figure -> figure.alt();
            case Parallel parallel -> plain(parallel.japanese()) + "\n" + plain(parallel.english());
            case Section section -> plain(section.blocks());
        };
    }

    private static String plain(Table table) {
        StringBuilder text = new StringBuilder(Inline.plain(table.caption()));
        for (Table.Row row : table.rows()) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(String.join(
                    "\t", row.cells().stream().map(cell -> plain(cell.blocks())).toList()));
        }
        return text.toString();
    }

    private static String plain(KeyFacts keyFacts) {
        return String.join(
                "\n",
                keyFacts.facts().stream()
                        .map(fact -> Inline.plain(fact.term()) + "\t" + plain(fact.detail()))
                        .toList());
    }
}
