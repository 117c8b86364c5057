package dev.hansei.document.read;

import dev.hansei.document.Characters;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;
import java.util.Map;
import java.util.Set;

/** The elements, attributes and classes a source may use; what is not here is a mistake, never ignored. */
final class Vocabulary {
    static final Set<String> INLINE = Set.of("a", "code", "strong", "em", "span", "br");
    static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "p", "ul", "ol", "table", "dl", "figure", "section");
    /** What may stand inside an item, a cell or a fact. */
    static final Set<String> INNER_BLOCKS = Set.of("p", "ul", "ol");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("html", Set.of("xmlns")),
            Map.entry("meta", Set.of("name", "content")),
            Map.entry("h1", Set.of("id")),
            Map.entry("h2", Set.of("id")),
            Map.entry("h3", Set.of("id")),
            Map.entry("p", Set.of("class")),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of("class")),
            Map.entry("table", Set.of("id", "class")),
            Map.entry("th", Set.of("scope", "colspan", "rowspan")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("dl", Set.of("class")),
            Map.entry("figure", Set.of("data-chart", "alt")),
            Map.entry("a", Set.of("href")),
            Map.entry("section", Set.of("id", "class", "data-label", "data-label-en")));

    private static final Map<String, Set<String>> CLASSES = Map.of(
            "p", Set.of("lead", "right", "center", "addressee", "note", "meta"),
            "table", Set.of("matrix"),
            "dl", Set.of("key-facts"),
            "li", Set.of(FlowReader.ASIDE),
            "section", Set.of("callout", "parallel"));

    private Vocabulary() {}

    static void check(Markup.Element element, Problems problems) {
        Set<String> known = ATTRIBUTES.getOrDefault(element.name(), Set.of());
        for (var attribute : element.attributes().entrySet()) {
            if (!attribute.getKey().equals("lang") && !known.contains(attribute.getKey())) {
                problems.add(element, "unknown attribute " + attribute.getKey());
            }
            Characters.refused(attribute.getValue())
                    .forEach(refusal -> problems.add(element, attribute.getKey() + " holds " + refusal));
        }
        String name = element.attribute("class");
        if (name != null && !CLASSES.getOrDefault(element.name(), Set.of()).contains(name)) {
            problems.add(element, "unknown class \"" + name + "\"");
        }
        for (Markup child : element.children()) {
            switch (child) {
                case Markup.Element inner -> check(inner, problems);
                case Markup.Words(String text, int line) ->
                    Characters.refused(text)
                            .forEach(refusal -> problems.add(line, "<" + element.name() + ">", "holds " + refusal));
            }
        }
    }
}
