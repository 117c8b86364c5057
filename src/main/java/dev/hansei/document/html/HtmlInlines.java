package dev.hansei.document.html;

import dev.hansei.base.Language;
import dev.hansei.document.Inline;
import java.util.List;

/** Writes the text of a block. */
final class HtmlInlines {
    private final HtmlWriter html;

    HtmlInlines(HtmlWriter html) {
        this.html = html;
    }

    void write(List<Inline> content, Language language) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text(String words) -> html.text(words);
                case Inline.Strong(List<Inline> inner) -> wrap("strong", inner, language);
                case Inline.Emphasis(List<Inline> inner) -> wrap("em", inner, language);
                case Inline.Code(String words) -> html.open("code").text(words).close("code");
                case Inline.Link(String target, List<Inline> inner) -> {
                    html.open("a", "href", target);
                    write(inner, language);
                    html.close("a");
                }
                case Inline.Span(Language own, List<Inline> inner) -> {
                    html.open("span", "lang", own.tag());
                    write(inner, own);
                    html.close("span");
                }
                case Inline.LineBreak() -> html.raw("<br>");
            }
        }
    }

    private void wrap(String name, List<Inline> inner, Language language) {
        html.open(name);
        write(inner, language);
        html.close(name);
    }
}
