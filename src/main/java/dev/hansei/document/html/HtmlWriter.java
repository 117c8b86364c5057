package dev.hansei.document.html;

import dev.hansei.base.Language;

/** Writes elements and escapes everything else. */
final class HtmlWriter {
    private final StringBuilder html = new StringBuilder();

    /** @param attributes names and values in turn; one whose value is null is left out */
    HtmlWriter open(String name, String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                html.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
        html.append('>');
        return this;
    }

    HtmlWriter close(String name) {
        html.append("</").append(name).append('>');
        return this;
    }

    HtmlWriter text(String words) {
        html.append(escaped(words));
        return this;
    }

    HtmlWriter raw(String markup) {
        html.append(markup);
        return this;
    }

    /** The value for {@code lang}: null where the language goes on. */
    String language(Language outer, Language own) {
        return own == outer ? null : own.tag();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
