package dev.hansei.document.html;

import dev.hansei.base.Language;
import dev.hansei.document.Drawing;

/** Writes a drawing as SVG for screens, with a name and a description for those who do not see it. */
public final class SvgDrawing {

    private SvgDrawing() {}

    /**
     * @param id unique within the page
     * @param description what the drawing shows, in words
     */
    public static String write(Drawing drawing, String id, Language language, String title, String description) {
        HtmlWriter svg = new HtmlWriter();
        if (drawing.narrow() == null) {
            write(svg, drawing, null, id, language, title, description);
        } else {
            write(svg, drawing, "broad", id, language, title, description);
            write(svg, drawing.narrow(), "narrow", id + "-narrow", language, title, description);
        }
        return svg.toString();
    }

    /** @param shown on which screens, as the style sheet calls them; null for all */
    private static void write(
            HtmlWriter svg,
            Drawing drawing,
            String shown,
            String id,
            Language language,
            String title,
            String description) {
        svg.open(
                "svg",
                "class",
                shown,
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + HtmlDrawing.number(drawing.width()) + " " + HtmlDrawing.number(drawing.height()),
                "role",
                "img",
                "lang",
                language.tag(),
                "aria-labelledby",
                id + "-title " + id + "-desc");
        svg.open("title", "id", id + "-title").text(title).close("title");
        svg.open("desc", "id", id + "-desc").text(description).close("desc");
        drawing.shapes().forEach(shape -> HtmlDrawing.write(svg, shape));
        svg.close("svg");
    }
}
