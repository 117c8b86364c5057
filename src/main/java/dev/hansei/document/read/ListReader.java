package dev.hansei.document.read;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Inline;
import dev.hansei.document.KeyFacts;
import dev.hansei.document.ListBlock;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads lists and key facts. */
final class ListReader {
    private final Problems problems;
    private final InlineReader inlines;
    private final BlockReader blocks;

    ListReader(Problems problems, InlineReader inlines, BlockReader blocks) {
        this.problems = problems;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    ListBlock list(Markup.Element element, Language language) {
        List<ListBlock.Item> items = new ArrayList<>();
        for (Markup.Element child : blocks.only(element, "li")) {
            Language own = Languages.of(child, language, problems);
            List<Block> content = blocks.mixed(child, own);
            if (content.isEmpty()) {
                problems.add(child, "is empty");
            }
            if (child.attribute("class") != null) {
                problems.add(child, "class belongs to a step of a drawn flow");
            }
            items.add(new ListBlock.Item(own, content));
        }
        if (items.isEmpty()) {
            problems.add(element, "has no items");
        }
        return new ListBlock(language, element.name().equals("ol"), start(element), items);
    }

    private int start(Markup.Element element) {
        String start = element.attribute("start");
        if (start == null) {
            return 1;
        }
        if (!start.matches("[0-9]{1,4}")) {
            problems.add(element, "start must be a number from 0 to 9999");
            return 1;
        }
        return Integer.parseInt(start);
    }

    KeyFacts keyFacts(Markup.Element element, Language language) {
        if (element.attribute("class") == null) {
            problems.add(element, "needs class=\"key-facts\"");
        }
        List<KeyFacts.Fact> facts = new ArrayList<>();
        List<Markup.Element> parts = blocks.only(element, "dt", "dd");
        for (int i = 0; i < parts.size(); i += 2) {
            Markup.Element term = parts.get(i);
            if (!term.name().equals("dt")
                    || i + 1 == parts.size()
                    || !parts.get(i + 1).name().equals("dd")) {
                problems.add(term, "dt and dd must alternate, one of each");
                return new KeyFacts(language, facts);
            }
            Language own = Languages.of(term, language, problems);
            List<Inline> words = inlines.read(term, term.children(), own);
            Markup.Element detail = parts.get(i + 1);
            List<Block> content = blocks.mixed(detail, Languages.of(detail, own, problems));
            if (Inline.plain(words).isBlank()) {
                problems.add(term, "is empty");
            }
            if (content.isEmpty()) {
                problems.add(detail, "is empty: say that it is not known");
            }
            facts.add(new KeyFacts.Fact(own, words, content));
        }
        if (facts.isEmpty()) {
            problems.add(element, "has no facts");
        }
        return new KeyFacts(language, facts);
    }
}
