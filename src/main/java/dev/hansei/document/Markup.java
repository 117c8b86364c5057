package dev.hansei.document;

import java.util.List;
import java.util.Map;

/** The source as the parser met it, each piece with the line it began on. */
public sealed interface Markup {
    int line();

    record Element(String name, Map<String, String> attributes, List<Markup> children, int line) implements Markup {

        public String attribute(String key) {
            return attributes.get(key);
        }

        public List<Element> elements() {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /** All words below this element, as written. */
        public String words() {
            StringBuilder words = new StringBuilder();
            for (Markup child : children) {
                switch (child) {
                    case Words(String text, int line) -> words.append(text);
                    case Element element -> words.append(element.words());
                }
            }
            return words.toString();
        }
    }

    record Words(String text, int line) implements Markup {
        public boolean blank() {
            return text.isBlank();
        }
    }
}
