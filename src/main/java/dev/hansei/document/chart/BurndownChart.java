package dev.hansei.document.chart;

import dev.hansei.base.Language;
import dev.hansei.document.Drawing;
import dev.hansei.document.Drawing.Anchor;
import dev.hansei.document.Drawing.Ink;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws how many of something were verified, done and only promised, as steps on top of each other over time. */
public final class BurndownChart {

    private static final double WIDTH = 840;
    private static final double HEIGHT = 230;
    private static final double LEFT = 36;
    private static final double RIGHT = 828;
    private static final double TOP = 40;
    private static final double BOTTOM = 200;
    private static final double WORDS = 11;
    private static final double HATCH = 5;

    private final List<Step> steps;
    private final Instant until;
    private final TimeAxis axis;
    private final int most;
    private final List<Drawing.Shape> shapes = new ArrayList<>();

    private BurndownChart(List<Step> steps, Instant until, ZoneId zone, Language language) {
        this.steps = steps;
        this.until = until;
        axis = TimeAxis.of(Stream.concat(steps.stream().map(Step::at), Stream.of(until)), zone, language, LEFT, RIGHT);
        most = Math.max(1, steps.stream().mapToInt(Step::all).max().orElse(1));
    }

    /**
     * From a moment on until the next step.
     *
     * @param promised with those that are overdue
     */
    public record Step(Instant at, int verified, int done, int promised, int overdue) {

        int all() {
            return verified + done + promised;
        }
    }

    /** The words of the legend, from the bottom up. */
    public record Legend(String verified, String done, String promised, String overdue) {}

    /**
     * @param steps at least one, the earliest first
     * @param until how far the last one goes
     */
    public static Drawing of(List<Step> steps, Instant until, ZoneId zone, Language language, Legend legend) {
        BurndownChart chart = new BurndownChart(steps, until, zone, language);
        chart.frame();
        chart.stacks();
        chart.legend(legend);
        return new Drawing(WIDTH, HEIGHT, chart.shapes);
    }

    private void frame() {
        for (int count : new int[] {0, most}) {
            shapes.add(new Drawing.Line(LEFT, y(count), RIGHT, y(count), 0.5, 0, Ink.RULE));
            shapes.add(LabelRoom.label(LEFT - 6, y(count) + 4, WORDS, Anchor.END, Ink.MUTED, String.valueOf(count)));
        }
        LabelRoom room = new LabelRoom(LEFT, RIGHT);
        for (TimeAxis.Mark mark : axis.marks()) {
            room.place(List.of(LabelRoom.label(mark.x(), BOTTOM + 16, WORDS, Anchor.MIDDLE, Ink.MUTED, mark.words())))
                    .ifPresent(shapes::add);
        }
    }

    private void stacks() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double from = axis.x(step.at());
            double to = axis.x(i + 1 < steps.size() ? steps.get(i + 1).at() : until);
            box(from, to, 0, step.verified(), Ink.ACCENT);
            box(from, to, step.verified(), step.done(), Ink.MUTED);
            box(from, to, step.verified() + step.done(), step.promised(), Ink.RULE);
            hatch(from, to, step.all() - step.overdue(), step.overdue());
        }
    }

    private void box(double from, double to, int below, int count, Ink ink) {
        if (count > 0 && to > from) {
            shapes.add(new Drawing.Box(from, y(below + count), to - from, y(below) - y(below + count), ink));
        }
    }

    private void hatch(double from, double to, int below, int count) {
        if (count > 0) {
            for (double x = from + HATCH / 2; x < to; x += HATCH) {
                shapes.add(new Drawing.Line(x, y(below), x, y(below + count), 1.5, 0, Ink.ALERT));
            }
        }
    }

    private void legend(Legend legend) {
        double x = LEFT;
        x = entry(x, legend.verified(), Ink.ACCENT);
        x = entry(x, legend.done(), Ink.MUTED);
        x = entry(x, legend.promised(), Ink.RULE);
        for (double line = x + 1; line < x + 12; line += HATCH) {
            shapes.add(new Drawing.Line(line, 10, line, 20, 1.5, 0, Ink.ALERT));
        }
        shapes.add(LabelRoom.label(x + 16, 19, WORDS, Anchor.START, Ink.INK, legend.overdue()));
    }

    private double entry(double x, String words, Ink ink) {
        shapes.add(new Drawing.Box(x, 10, 12, 10, ink));
        shapes.add(LabelRoom.label(x + 16, 19, WORDS, Anchor.START, Ink.INK, words));
        return x + 16 + LabelRoom.width(words, WORDS) + 16;
    }

    private double y(int count) {
        return BOTTOM - (BOTTOM - TOP) * count / most;
    }
}
