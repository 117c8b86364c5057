package dev.hansei.document.chart;

import dev.hansei.document.Drawing;
import dev.hansei.document.Drawing.Anchor;
import dev.hansei.document.Drawing.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the steps of a flow from top to bottom; a step that happens only if needed stands aside, on a dashed way. Of a flow
 * that is being gone through, each step also says how it went.
 */
public final class FlowChart {

    private static final double LEFT = 8;
    private static final double EDGE = 4;
    private static final double DASH = 4;
    private static final double INDENT = 14;
    private static final double GAP = 11;
    private static final String ELLIPSIS = "…";

    private static final Paper WIDE = new Paper(480, 64, 12, 10);

    /** As wide as a small phone, so that the words are read at the size they are set in. */
    private static final Paper NARROW = new Paper(328, 20, 13, 12);

    private final Paper paper;
    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private double top = 1;

    private FlowChart(Paper paper) {
        this.paper = paper;
    }

    /**
     * @param role who acts, in words
     * @param aside whether the step happens only if needed
     * @param progress null where nobody goes through the flow
     */
    public record Station(String title, String role, boolean aside, Progress progress) {

        public Station(String title, String role, boolean aside) {
            this(title, role, aside, null);
        }
    }

    /** @param said how the step went, in one line that begins with its mark */
    public record Progress(Stage stage, String said) {}

    /** Each stands out by more than its colour: a step left out is struck, and the one that is due is framed. */
    public enum Stage {
        DONE,
        WRONG,
        LEFT_OUT,
        DUE,
        AHEAD
    }

    private record Paper(double width, double aside, double words, double small) {}

    public static Drawing of(List<Station> stations) {
        return drawn(stations, WIDE);
    }

    public static Drawing narrow(List<Station> stations) {
        return drawn(stations, NARROW);
    }

    private static Drawing drawn(List<Station> stations, Paper paper) {
        FlowChart chart = new FlowChart(paper);
        for (int i = 0; i < stations.size(); i++) {
            chart.station(stations.get(i), i);
        }
        return new Drawing(paper.width, Math.max(chart.top - GAP + 1, 1), chart.shapes);
    }

    private void station(Station station, int place) {
        Progress progress = station.progress();
        Stage stage = progress == null ? null : progress.stage();
        double left = station.aside() ? LEFT + paper.aside : LEFT;
        double height = progress == null ? 32 : 58;
        if (place > 0) {
            way(left, station.aside());
        }
        shapes.add(new Drawing.Box(left, top, EDGE, height, edge(station)));
        if (stage == Stage.DUE) {
            frame(left, height);
        } else {
            rules(left, height, station.aside() ? DASH : 0);
        }
        double from = left + INDENT;
        double room = paper.width - LEFT - 4 - from;
        double base = top + (progress == null ? 14 : 17);
        String title = shortened((place + 1) + ". " + station.title(), room, paper.words);
        Ink ink = stage == Stage.LEFT_OUT ? Ink.MUTED : Ink.INK;
        shapes.add(new Drawing.Label(from, base, paper.words, true, Anchor.START, ink, title));
        if (stage == Stage.LEFT_OUT) {
            double y = base - paper.words * 0.35;
            double end = from + Math.min(room, LabelRoom.likelyWidth(title, paper.words));
            shapes.add(new Drawing.Line(from, y, end, y, 1.25, 0, Ink.INK));
        }
        small(station.role(), from, base + (progress == null ? 13 : 16), room, false, Ink.MUTED);
        if (progress != null) {
            boolean standsOut = stage == Stage.DUE || stage == Stage.WRONG;
            small(progress.said(), from, top + 50, room, standsOut, stage == Stage.WRONG ? Ink.ALERT : Ink.INK);
        }
        top += height + GAP;
    }

    private static Ink edge(Station station) {
        if (station.progress() == null) {
            return station.aside() ? Ink.MUTED : Ink.ACCENT;
        }
        return switch (station.progress().stage()) {
            case DONE, DUE -> Ink.ACCENT;
            case WRONG -> Ink.ALERT;
            case LEFT_OUT, AHEAD -> Ink.MUTED;
        };
    }

    private void frame(double left, double height) {
        double right = paper.width - LEFT;
        line(left, top, right, top, 2, 0, Ink.ACCENT);
        line(left, top + height, right, top + height, 2, 0, Ink.ACCENT);
        line(right, top - 1, right, top + height + 1, 2, 0, Ink.ACCENT);
    }

    private void rules(double left, double height, double dash) {
        line(left, top, paper.width - LEFT, top, 0.75, dash, Ink.MUTED);
        line(left, top + height, paper.width - LEFT, top + height, 0.75, dash, Ink.MUTED);
    }

    private void small(String text, double from, double base, double room, boolean bold, Ink ink) {
        shapes.add(new Drawing.Label(
                from, base, paper.small, bold, Anchor.START, ink, shortened(text, room, paper.small)));
    }

    private void line(double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {
        shapes.add(new Drawing.Line(x1, y1, x2, y2, thickness, dash, ink));
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

    private void way(double left, boolean aside) {
        double x = left + 22;
        line(x, top - GAP, x, top, 1, aside ? DASH : 0, Ink.MUTED);
        line(x - 4, top - 5, x, top, 1, 0, Ink.MUTED);
        line(x + 4, top - 5, x, top, 1, 0, Ink.MUTED);
    }
}
