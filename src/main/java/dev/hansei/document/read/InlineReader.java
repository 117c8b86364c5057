package dev.hansei.document.read;

import dev.hansei.base.Language;
import dev.hansei.document.Inline;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the text of one block. */
final class InlineReader {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** Not headings, captions, terms and links: those are also shown on a single line elsewhere. */
    private static final Set<String> HOLD_LINE_BREAKS = Set.of("p", "li", "dd", "td", "th", "strong", "em", "span");

    private final Problems problems;
    /** The places within the document that links point at, each with the link that does. */
    private final Map<String, Markup.Element> wanted = new LinkedHashMap<>();

    InlineReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Markup.Element> wanted() {
        return wanted;
    }

    List<Inline> read(Markup.Element parent, List<Markup> content, Language language) {
        return read(parent, content, language, Spaces.collapse(content));
    }

    private List<Inline> read(
            Markup.Element parent, List<Markup> content, Language language, Map<Markup.Words, String> texts) {
        List<Inline> inlines = new ArrayList<>();
        for (Markup markup : content) {
            switch (markup) {
                case Markup.Words words -> {
                    if (!texts.get(words).isEmpty()) {
                        inlines.add(new Inline.Text(texts.get(words)));
                    }
                }
                case Markup.Element element -> inlines.addAll(read(parent, element, language, texts));
            }
        }
        return inlines;
    }

    private List<Inline> read(
            Markup.Element parent, Markup.Element element, Language outer, Map<Markup.Words, String> texts) {
        Language language = Languages.of(element, outer, problems);
        List<Inline> content = switch (element.name()) {
            case "strong" -> List.of(new Inline.Strong(read(element, element.children(), language, texts)));
            case "em" -> List.of(new Inline.Emphasis(read(element, element.children(), language, texts)));
            case "span" -> read(element, element.children(), language, texts);
            case "code" -> List.of(code(element, language, texts));
            case "a" -> List.of(link(element, language, texts));
            case "br" -> lineBreak(parent, element);
            default -> {
                problems.add(element, "cannot stand in the text of <" + parent.name() + ">");
                yield List.of();
            }
        };
        return language == outer ? content : List.of(new Inline.Span(language, content));
    }

    private Inline code(Markup.Element element, Language language, Map<Markup.Words, String> texts) {
        return new Inline.Code(Inline.plain(read(element, element.children(), language, texts)));
    }

    private Inline link(Markup.Element element, Language language, Map<Markup.Words, String> texts) {
        List<Inline> content = read(element, element.children(), language, texts);
        if (Inline.plain(content).isBlank()) {
            problems.add(element, "a link needs words that say where it leads");
        }
        if (contains(element, "a")) {
            problems.add(element, "a link cannot stand in a link");
        }
        String target = element.attribute("href");
        if (target != null && target.matches("#\\S+")) {
            wanted.putIfAbsent(target.substring(1), element);
        } else if (target == null || !isAllowed(target)) {
            problems.add(element, "href must be an http, https or mailto address or #id, not \"" + target + "\"");
        }
        return new Inline.Link(String.valueOf(target), content);
    }

    private static boolean contains(Markup.Element element, String name) {
        return element.elements().stream().anyMatch(inner -> inner.name().equals(name) || contains(inner, name));
    }

    private static boolean isAllowed(String target) {
        try {
            URI address = new URI(target);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme())
                    && (address.isOpaque() == address.getScheme().equals("mailto"));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private List<Inline> lineBreak(Markup.Element parent, Markup.Element element) {
        if (!HOLD_LINE_BREAKS.contains(parent.name())) {
            problems.add(element, "cannot stand in <" + parent.name() + ">: only in running text");
        }
        if (!element.children().isEmpty()) {
            problems.add(element, "must be empty");
        }
        return List.of(new Inline.LineBreak());
    }
}
