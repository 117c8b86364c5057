package dev.hansei.document;

import java.util.List;

/**
 * A figure as geometry, so that paper and screen show the same one. Units are points, the origin is the top left, and
 * a renderer scales the whole down to the width it has.
 *
 * @param narrow the same figure for a screen on which this one could not be read, or null
 */
public record Drawing(double width, double height, List<Shape> shapes, Drawing narrow) {

    public Drawing(double width, double height, List<Shape> shapes) {
        this(width, height, shapes, null);
    }

    public Drawing {
        shapes = List.copyOf(shapes);
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A drawing has a width and a height");
        }
    }

    public sealed interface Shape permits Line, Box, Label {}

    /** @param dash length of dashes and gaps, or 0 for a solid line */
    public record Line(double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink)
            implements Shape {}

    public record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

    /** @param y the base line of the text */
    public record Label(double x, double y, double size, boolean bold, Anchor anchor, Ink ink, String text)
            implements Shape {}

    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The role of a colour; the theme knows its value on paper, on a light screen and on a dark one. */
    public enum Ink {
        INK,
        MUTED,
        RULE,
        WASH,
        ACCENT,
        ALERT
    }
}
