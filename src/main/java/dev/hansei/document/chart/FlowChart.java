package dev.hansei.document.chart;

import dev.hansei.document.Drawing;
import dev.hansei.document.Drawing.Anchor;
import dev.hansei.document.Drawing.Ink;
import java.util.ArrayList;
import java.util.List;

/** Draws the steps of a flow from top to bottom; a step that happens only if needed stands aside, on a dashed way. */
public final class FlowChart {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 40;
    private static final double GAP = 18;
    private static final double LEFT = 8;
    private static final double ASIDE = 64;
    private static final double WORDS = 12;
    private static final double SMALL = 10;
    private static final double EDGE = 4;
    private static final double DASH = 4;
    private static final double INDENT = 14;
    private static final String ELLIPSIS = "…";

    private FlowChart() {}

    /**
     * @param role who acts, in words
     * @param aside whether the step happens only if needed
     */
    public record Station(String title, String role, boolean aside) {}

    public static Drawing of(List<Station> stations) {
        List<Drawing.Shape> shapes = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            station(stations.get(i), i, shapes);
        }
        return new Drawing(WIDTH, Math.max(1, stations.size()) * (HEIGHT + GAP) - GAP + 2, shapes);
    }

    private static void station(Station station, int place, List<Drawing.Shape> shapes) {
        double top = place * (HEIGHT + GAP) + 1;
        double left = station.aside() ? LEFT + ASIDE : LEFT;
        if (place > 0) {
            way(left, top, station.aside(), shapes);
        }
        double dash = station.aside() ? DASH : 0;
        shapes.add(new Drawing.Box(left, top, EDGE, HEIGHT, station.aside() ? Ink.MUTED : Ink.ACCENT));
        shapes.add(new Drawing.Line(left, top, WIDTH - LEFT, top, 0.75, dash, Ink.MUTED));
        shapes.add(new Drawing.Line(left, top + HEIGHT, WIDTH - LEFT, top + HEIGHT, 0.75, dash, Ink.MUTED));
        double from = left + INDENT;
        String title = shortened((place + 1) + ". " + station.title(), WIDTH - LEFT - from, WORDS);
        String role = shortened(station.role(), WIDTH - LEFT - from, SMALL);
        shapes.add(new Drawing.Label(from, top + 17, WORDS, true, Anchor.START, Ink.INK, title));
        shapes.add(new Drawing.Label(from, top + 33, SMALL, false, Anchor.START, Ink.MUTED, role));
    }

    /** What has no room ends in an ellipsis; the words beside the figure tell it whole. */
    private static String shortened(String text, double room, double size) {
        if (LabelRoom.width(text, size) <= room) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int kept = letters.length;
        while (kept > 0 && LabelRoom.width(new String(letters, 0, kept) + ELLIPSIS, size) > room) {
            kept--;
        }
        return new String(letters, 0, kept).stripTrailing() + ELLIPSIS;
    }

    private static void way(double left, double top, boolean aside, List<Drawing.Shape> shapes) {
        double x = left + 22;
        shapes.add(new Drawing.Line(x, top - GAP, x, top, 1, aside ? DASH : 0, Ink.MUTED));
        shapes.add(new Drawing.Line(x - 4, top - 5, x, top, 1, 0, Ink.MUTED));
        shapes.add(new Drawing.Line(x + 4, top - 5, x, top, 1, 0, Ink.MUTED));
    }
}
