package dev.hansei.document.html;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Callout;
import dev.hansei.document.Document;
import dev.hansei.document.DocumentInfo;
import dev.hansei.document.Figure;
import dev.hansei.document.Heading;
import dev.hansei.document.KeyFacts;
import dev.hansei.document.ListBlock;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Parallel;
import dev.hansei.document.Section;
import dev.hansei.document.Table;
import dev.hansei.document.Theme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A document as one complete page: no script, no request to anywhere, one style sheet inside. It may be served under
 * {@code default-src 'none'; style-src} with {@link #styleHash}.
 */
public final class HtmlRenderer {
    private final HtmlWriter html = new HtmlWriter();
    private final HtmlInlines inlines = new HtmlInlines(html);

    private HtmlRenderer() {}

    /** Where a reader of a page came from; a page that stands for itself has none. */
    public record Back(String address, String words) {}

    public static String render(Document document, Theme theme) {
        return render(document, theme, null);
    }

    public static String render(Document document, Theme theme, Back back) {
        HtmlRenderer renderer = new HtmlRenderer();
        renderer.page(document, theme, back);
        return renderer.html.toString();
    }

    /** The blocks alone, for a page that has a frame and a style sheet of its own. */
    public static String fragment(Document document) {
        HtmlRenderer renderer = new HtmlRenderer();
        Language language = document.info().language();
        renderer.html.open("article", "lang", language.tag());
        renderer.blocks(document.blocks(), language);
        return renderer.html.raw("\n").close("article").raw("\n").toString();
    }

    /** The source expression that lets exactly this style sheet pass a content security policy, quotes included. */
    public static String styleHash(Theme theme) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(HtmlStyle.of(theme).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page(Document document, Theme theme, Back back) {
        DocumentInfo info = document.info();
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", info.language().tag());
        html.raw("\n<head><meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
        html.open("title").text(info.title()).close("title");
        html.raw("<style>" + HtmlStyle.of(theme) + "</style></head>\n<body>\n");
        html.open("header", "class", "frame");
        if (back != null) {
            html.open("a", "class", "back", "href", back.address())
                    .text(back.words())
                    .close("a");
        }
        html.open("span").text(masthead("header.left", info, theme)).close("span");
        html.open("span").text(masthead("header.right", info, theme)).close("span");
        html.close("header").open("main");
        blocks(document.blocks(), info.language());
        html.close("main").raw("\n</body>\n</html>\n");
    }

    private static String masthead(String place, DocumentInfo info, Theme theme) {
        return String.join(" / ", theme.lines(place, info, 1, 1));
    }

    private void blocks(List<Block> blocks, Language outer) {
        for (Block block : blocks) {
            html.raw("\n");
            block(block, html.language(outer, block.language()));
        }
    }

    private void block(Block block, String lang) {
        switch (block) {
            case Heading heading -> {
                String name = "h" + heading.level();
                html.open(name, "id", heading.id(), "lang", lang);
                inlines.write(heading.content(), heading.language());
                html.close(name);
            }
            case Paragraph paragraph -> paragraph(paragraph, lang);
            case ListBlock list -> list(list, lang);
            case Table table -> new HtmlTables(html, inlines, this::blocks).write(table, lang);
            case KeyFacts keyFacts -> keyFacts(keyFacts, lang);
            case Callout callout -> {
                html.open("section", "class", "callout", "lang", lang, "aria-label", callout.words());
                html.open("p", "class", "label");
                inlines.write(callout.label(), callout.language());
                html.close("p");
                blocks(callout.blocks(), callout.language());
                html.close("section");
            }
            case Figure figure -> {
                html.open("figure", "lang", lang);
                HtmlDrawing.write(html, figure.drawing(), figure.alt());
                html.close("figure");
            }
            case Parallel parallel -> {
                html.open("div", "class", "parallel", "lang", lang);
                html.open("div", "lang", html.language(parallel.language(), Language.JA));
                blocks(parallel.japanese(), Language.JA);
                html.close("div").open("div", "lang", html.language(parallel.language(), Language.EN));
                blocks(parallel.english(), Language.EN);
                html.close("div").close("div");
            }
            case Section section -> {
                html.open("section", "id", section.id(), "lang", lang);
                blocks(section.blocks(), section.language());
                html.close("section");
            }
        }
    }

    /** Text that stood free in an item or a cell stands free again, unless a mark of language needs a place. */
    private void paragraph(Paragraph paragraph, String lang) {
        boolean free = paragraph.style() == Paragraph.Style.PLAIN && lang == null;
        if (!free) {
            String name = paragraph.style().name().toLowerCase(Locale.ROOT);
            boolean styled = paragraph.style() != Paragraph.Style.BODY;
            html.open("p", "class", styled ? name : null, "lang", lang);
        }
        inlines.write(paragraph.content(), paragraph.language());
        if (!free) {
            html.close("p");
        }
    }

    private void list(ListBlock list, String lang) {
        String name = list.ordered() ? "ol" : "ul";
        html.open(name, "start", list.first() != 1 ? Integer.toString(list.first()) : null, "lang", lang);
        for (ListBlock.Item item : list.items()) {
            html.open("li", "lang", html.language(list.language(), item.language()));
            blocks(item.blocks(), item.language());
            html.close("li");
        }
        html.close(name);
    }

    private void keyFacts(KeyFacts keyFacts, String lang) {
        html.open("dl", "class", "key-facts", "lang", lang);
        for (KeyFacts.Fact fact : keyFacts.facts()) {
            html.open("div", "lang", html.language(keyFacts.language(), fact.language()));
            html.open("dt");
            inlines.write(fact.term(), fact.language());
            html.close("dt").open("dd");
            blocks(fact.detail(), fact.language());
            html.close("dd").close("div");
        }
        html.close("dl");
    }
}
