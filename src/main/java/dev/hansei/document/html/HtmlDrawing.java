package dev.hansei.document.html;

import dev.hansei.document.Drawing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes a drawing as SVG whose colours come from the style sheet, so that it follows light, dark and print. */
final class HtmlDrawing {
    private HtmlDrawing() {}

    static void write(HtmlWriter html, Drawing drawing, String alt) {
        if (drawing.narrow() == null) {
            write(html, drawing, alt, null);
        } else {
            write(html, drawing, alt, "broad");
            write(html, drawing.narrow(), alt, "narrow");
        }
    }

    /** @param shown on which screens, as the style sheet calls them; null for all */
    private static void write(HtmlWriter html, Drawing drawing, String alt, String shown) {
        html.open(
                "svg",
                "class",
                shown,
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
                "width",
                number(drawing.width()),
                "role",
                "img",
                "aria-label",
                alt);
        drawing.shapes().forEach(shape -> write(html, shape));
        html.close("svg");
    }

    static void write(HtmlWriter html, Drawing.Shape shape) {
        switch (shape) {
            case Drawing.Line line ->
                html.open(
                                "line",
                                "class",
                                "stroke-" + name(line.ink()),
                                "x1",
                                number(line.x1()),
                                "y1",
                                number(line.y1()),
                                "x2",
                                number(line.x2()),
                                "y2",
                                number(line.y2()),
                                "stroke-width",
                                number(line.thickness()),
                                "stroke-dasharray",
                                line.dash() > 0 ? number(line.dash()) : null)
                        .close("line");
            case Drawing.Box box ->
                html.open(
                                "rect",
                                "class",
                                "fill-" + name(box.ink()),
                                "x",
                                number(box.x()),
                                "y",
                                number(box.y()),
                                "width",
                                number(box.width()),
                                "height",
                                number(box.height()))
                        .close("rect");
            case Drawing.Label label ->
                html.open(
                                "text",
                                "class",
                                "fill-" + name(label.ink()),
                                "x",
                                number(label.x()),
                                "y",
                                number(label.y()),
                                "font-size",
                                number(label.size()),
                                "font-weight",
                                label.bold() ? "bold" : null,
                                "text-anchor",
                                name(label.anchor()))
                        .text(label.text())
                        .close("text");
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
