package dev.hansei.document.chart;

import dev.hansei.document.Drawing;
import dev.hansei.document.Drawing.Anchor;
import dev.hansei.document.Drawing.Ink;
import java.util.ArrayList;
import java.util.List;

/** Small charts of the same few periods, side by side, each with its own scale; every bar carries its value. */
public final class SmallBars {

    private static final double PANEL_WIDTH = 280;
    private static final double PANEL_HEIGHT = 132;
    private static final int ACROSS = 3;
    private static final double MARGIN = 10;
    private static final double BASE = 106;
    private static final double TALLEST = 62;
    private static final double WORDS = 10;

    /** On a narrow screen the panels stand one below the other. */
    private static final double NARROW_WORDS = 11;

    private final double words;
    private final List<Drawing.Shape> shapes = new ArrayList<>();

    private SmallBars(double words) {
        this.words = words;
    }

    /**
     * @param label of each period, the latest last
     * @param value null where nothing can be said of the period
     */
    public record Bar(String label, Integer value) {}

    public record Panel(String title, List<Bar> bars) {}

    public static Drawing of(List<Panel> panels) {
        Drawing narrow = new SmallBars(NARROW_WORDS).drawn(panels, 1, null);
        return new SmallBars(WORDS).drawn(panels, ACROSS, narrow);
    }

    private Drawing drawn(List<Panel> panels, int across, Drawing narrow) {
        for (int i = 0; i < panels.size(); i++) {
            panel(panels.get(i), PANEL_WIDTH * (i % across), PANEL_HEIGHT * (i / across));
        }
        return new Drawing(PANEL_WIDTH * across, PANEL_HEIGHT * Math.ceilDiv(panels.size(), across), shapes, narrow);
    }

    private void panel(Panel panel, double left, double top) {
        double width = PANEL_WIDTH;
        double base = top + BASE;
        shapes.add(label(left + MARGIN, top + 16, true, Anchor.START, panel.title()));
        shapes.add(new Drawing.Line(left + MARGIN, base, left + width - MARGIN, base, 0.75, 0, Ink.MUTED));
        int most = panel.bars().stream()
                .map(Bar::value)
                .filter(value -> value != null)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        double slot = (width - 2 * MARGIN) / panel.bars().size();
        for (int i = 0; i < panel.bars().size(); i++) {
            Bar bar = panel.bars().get(i);
            double x = left + MARGIN + slot * i;
            double height = bar.value() == null || most == 0 ? 0 : TALLEST * bar.value() / most;
            if (height > 0) {
                Ink ink = i == panel.bars().size() - 1 ? Ink.ACCENT : Ink.MUTED;
                shapes.add(new Drawing.Box(x + slot * 0.2, base - height, slot * 0.6, height, ink));
            }
            String value = bar.value() == null ? "–" : bar.value().toString();
            shapes.add(label(x + slot / 2, base - height - 4, false, Anchor.MIDDLE, value));
            shapes.add(label(x + slot / 2, base + 14, false, Anchor.MIDDLE, bar.label()));
        }
    }

    private Drawing.Label label(double x, double y, boolean bold, Anchor anchor, String text) {
        return new Drawing.Label(x, y, words, bold, anchor, Ink.INK, text);
    }
}
