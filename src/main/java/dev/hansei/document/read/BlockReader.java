package dev.hansei.document.read;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Callout;
import dev.hansei.document.Drawing;
import dev.hansei.document.Figure;
import dev.hansei.document.Heading;
import dev.hansei.document.Inline;
import dev.hansei.document.KeyFacts;
import dev.hansei.document.ListBlock;
import dev.hansei.document.Markup;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Parallel;
import dev.hansei.document.Problems;
import dev.hansei.document.Section;
import dev.hansei.document.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the body: which blocks stand where, under which headings. */
final class BlockReader {
    private final Problems problems;
    private final Map<String, Drawing> drawings;
    private final InlineReader inlines;
    private final TableReader tables;
    private final ListReader lists;
    private final FlowReader flows;
    private final Set<String> ids = new HashSet<>();
    private int level;

    BlockReader(Problems problems, Map<String, Drawing> drawings) {
        this.problems = problems;
        this.drawings = drawings;
        inlines = new InlineReader(problems);
        tables = new TableReader(problems, inlines, this);
        lists = new ListReader(problems, inlines, this);
        flows = new FlowReader(problems, this);
    }

    /** To be asked when everything has been read: a link may point forward. */
    void checkLinks() {
        inlines.wanted().forEach((id, link) -> {
            if (!ids.contains(id)) {
                problems.add(link, "nothing in the document has the id \"" + id + "\"");
            }
        });
    }

    List<Block> read(Markup.Element parent, Language outer) {
        List<Block> blocks = new ArrayList<>();
        Language language = Languages.of(parent, outer, problems);
        for (Markup child : parent.children()) {
            switch (child) {
                case Markup.Words words -> {
                    if (!words.blank()) {
                        problems.add(words.line(), "<" + parent.name() + ">", "text must stand in a paragraph");
                    }
                }
                case Markup.Element element -> {
                    if (!Vocabulary.BLOCKS.contains(element.name())) {
                        problems.add(element, "cannot stand in <" + parent.name() + ">");
                    } else {
                        blocks.add(block(parent, element, Languages.of(element, language, problems)));
                    }
                }
            }
        }
        return blocks;
    }

    private Block block(Markup.Element parent, Markup.Element element, Language language) {
        return switch (element.name()) {
            case "p" -> paragraph(element, language);
            case "ul", "ol" -> lists.list(element, language);
            case "table" -> tables.read(element, id(element), language);
            case "dl" -> lists.keyFacts(element, language);
            case "figure" -> figure(element, language);
            case "section" -> section(parent, element, language);
            default -> heading(element, language);
        };
    }

    private Heading heading(Markup.Element element, Language language) {
        int own = element.name().charAt(1) - '0';
        if (own > level + 1) {
            problems.add(
                    element, level == 0 ? "the first heading must be <h1>" : "skips a level after <h" + level + ">");
        }
        level = own;
        List<Inline> content = inlines.read(element, element.children(), language);
        if (Inline.plain(content).isBlank()) {
            problems.add(element, "a heading needs words");
        }
        return new Heading(language, id(element), own, content);
    }

    private Paragraph paragraph(Markup.Element element, Language language) {
        List<Inline> content = inlines.read(element, element.children(), language);
        if (Inline.plain(content).isBlank()) {
            problems.add(element, "is empty");
        }
        return new Paragraph(language, style(element.attribute("class")), content);
    }

    /** An unknown class is reported with the vocabulary; the text reads on as if it had none. */
    private static Paragraph.Style style(String name) {
        for (Paragraph.Style style : Paragraph.Style.values()) {
            if (style.name().toLowerCase(Locale.ROOT).equals(name)) {
                return style;
            }
        }
        return Paragraph.Style.BODY;
    }

    private Figure figure(Markup.Element element, Language language) {
        String chart = element.attribute("data-chart");
        String alt = element.attribute("alt");
        if (alt == null || alt.isBlank()) {
            problems.add(element, "alt is missing: say what the figure shows");
        }
        if (FlowReader.CHART.equals(chart)) {
            return new Figure(language, chart, alt, flows.read(element));
        }
        if (chart == null || !drawings.containsKey(chart)) {
            problems.add(element, "there is no chart \"" + chart + "\"");
        }
        if (!element.children().isEmpty()) {
            problems.add(element, "must be empty");
        }
        return new Figure(language, chart, alt, drawings.get(chart));
    }

    private Block section(Markup.Element parent, Markup.Element element, Language language) {
        String kind = element.attribute("class");
        for (String attribute : List.of("data-label", "data-label-en")) {
            if (!"callout".equals(kind) && element.attribute(attribute) != null) {
                problems.add(element, attribute + " belongs to class=\"callout\"");
            }
        }
        if (kind != null && !Set.of("body", "section").contains(parent.name())) {
            problems.add(element, "cannot stand in <" + parent.name() + ">");
        }
        if (kind != null && parent.attribute("class") != null) {
            problems.add(element, "cannot stand in class=\"" + parent.attribute("class") + "\"");
        }
        if ("callout".equals(kind)) {
            return callout(element, language);
        }
        if ("parallel".equals(kind)) {
            return parallel(element, language);
        }
        String id = id(element);
        List<Block> content = read(element, language);
        if (content.isEmpty()) {
            problems.add(element, "is empty");
        }
        return new Section(language, id, content);
    }

    private Callout callout(Markup.Element element, Language language) {
        String label = element.attribute("data-label");
        if (label == null || label.isBlank()) {
            problems.add(element, "data-label is missing");
        }
        if (element.attribute("id") != null) {
            problems.add(element, "a callout has no id: give it to its heading");
        }
        List<Block> content = read(element, language);
        if (content.isEmpty() || !opens(content.get(0))) {
            problems.add(element, "must begin with a heading or a paragraph");
        }
        return new Callout(language, label(label, element.attribute("data-label-en")), content);
    }

    /** Words follow a label, alone, side by side in two languages, or as facts. */
    private static boolean opens(Block first) {
        return switch (first) {
            case Heading heading -> true;
            case Paragraph paragraph -> true;
            case KeyFacts keyFacts -> true;
            case Parallel parallel -> true;
            case Section section -> opens(section.blocks().get(0));
            case ListBlock list -> false;
            case Table table -> false;
            case Callout callout -> false;
            case Figure figure -> false;
        };
    }

    /** @param english the label in English under a label in Japanese, or null */
    private static List<Inline> label(String label, String english) {
        List<Inline> words = new ArrayList<>(List.of(new Inline.Text(label == null ? "" : label)));
        if (english != null) {
            words.add(new Inline.Text(" / "));
            words.add(new Inline.Span(Language.EN, List.of(new Inline.Text(english))));
        }
        return words;
    }

    private Parallel parallel(Markup.Element element, Language language) {
        List<Markup.Element> parts = only(element, "div");
        if (parts.size() != 2
                || !"ja".equals(parts.get(0).attribute("lang"))
                || !"en".equals(parts.get(1).attribute("lang"))) {
            problems.add(element, "must hold <div lang=\"ja\"> and <div lang=\"en\">");
            return new Parallel(language, List.of(), List.of());
        }
        if (element.attribute("id") != null) {
            problems.add(element, "class=\"parallel\" has no id: give it to a heading");
        }
        // Both sides continue from the heading above them: each reader sees one of the two.
        int before = level;
        List<Block> japanese = read(parts.get(0), language);
        level = before;
        List<Block> english = read(parts.get(1), language);
        if (japanese.isEmpty() || english.isEmpty()) {
            problems.add(element, "a language is empty");
        }
        return new Parallel(language, japanese, english);
    }

    /** Text and inner blocks as they come: text standing free becomes a plain paragraph. */
    List<Block> mixed(Markup.Element parent, Language language) {
        List<Block> blocks = new ArrayList<>();
        List<Markup> free = new ArrayList<>();
        for (Markup child : parent.children()) {
            if (child instanceof Markup.Element element && Vocabulary.INNER_BLOCKS.contains(element.name())) {
                addPlain(parent, free, blocks, language);
                blocks.add(block(parent, element, Languages.of(element, language, problems)));
            } else {
                free.add(child);
            }
        }
        addPlain(parent, free, blocks, language);
        return blocks;
    }

    private void addPlain(Markup.Element parent, List<Markup> free, List<Block> blocks, Language language) {
        List<Inline> content = inlines.read(parent, List.copyOf(free), language);
        free.clear();
        if (!Inline.plain(content).isBlank()) {
            blocks.add(new Paragraph(language, Paragraph.Style.PLAIN, content));
        }
    }

    List<Markup.Element> only(Markup.Element parent, String... names) {
        for (Markup child : parent.children()) {
            switch (child) {
                case Markup.Words words -> {
                    if (!words.blank()) {
                        problems.add(words.line(), "<" + parent.name() + ">", "text cannot stand here");
                    }
                }
                case Markup.Element element -> {
                    if (!Set.of(names).contains(element.name())) {
                        problems.add(element, "cannot stand in <" + parent.name() + ">");
                    }
                }
            }
        }
        return parent.elements().stream()
                .filter(element -> Set.of(names).contains(element.name()))
                .toList();
    }

    private String id(Markup.Element element) {
        String id = element.attribute("id");
        if (id != null && !id.matches("[A-Za-z][A-Za-z0-9_.-]*")) {
            problems.add(element, "\"" + id + "\" is not an id: letters, digits, - . _");
        }
        if (id != null && !ids.add(id)) {
            problems.add(element, "the id \"" + id + "\" is already taken");
        }
        return id;
    }
}
