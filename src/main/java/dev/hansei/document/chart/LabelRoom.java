package dev.hansei.document.chart;

import dev.hansei.document.Drawing;
import dev.hansei.document.Drawing.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where there is still room for words: inside the frame, and not over others. */
final class LabelRoom {

    private static final double WIDE = 1.0;
    private static final double NARROW = 0.62;
    private static final double USUAL = 0.54;
    private static final double GAP = 4;

    /** From here on letters of Chinese, Japanese and Korean are as wide as they are high. */
    private static final int FIRST_WIDE = 0x1100;

    private final double left;
    private final double right;
    private final List<Area> taken = new ArrayList<>();

    LabelRoom(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Puts the label at the first of these places that is free, and keeps the place; empty where none is. */
    Optional<Drawing.Label> place(List<Drawing.Label> places) {
        return places.stream().filter(this::free).findFirst().map(label -> {
            taken.add(Area.of(label));
            return label;
        });
    }

    /** An estimate on the safe side. */
    static double width(String text, double size) {
        return width(text, size, NARROW);
    }

    /** An estimate of what bold letters take on average, for what is drawn over them. */
    static double likelyWidth(String text, double size) {
        return width(text, size, USUAL);
    }

    private static double width(String text, double size, double narrow) {
        return text.codePoints()
                        .mapToDouble(letter -> letter >= FIRST_WIDE ? WIDE : narrow)
                        .sum()
                * size;
    }

    private boolean free(Drawing.Label label) {
        Area area = Area.of(label);
        return area.left >= left && area.right <= right && taken.stream().noneMatch(other -> other.meets(area));
    }

    record Area(double left, double top, double right, double bottom) {

        static Area of(Drawing.Label label) {
            double width = width(label.text(), label.size());
            double start = switch (label.anchor()) {
                case START -> label.x();
                case MIDDLE -> label.x() - width / 2;
                case END -> label.x() - width;
            };
            return new Area(start, label.y() - label.size(), start + width, label.y() + label.size() * 0.2);
        }

        boolean meets(Area other) {
            return left < other.right + GAP && other.left < right + GAP && top < other.bottom && other.top < bottom;
        }
    }

    static Drawing.Label label(double x, double y, double size, Anchor anchor, Drawing.Ink ink, String text) {
        return new Drawing.Label(x, y, size, false, anchor, ink, text);
    }
}
