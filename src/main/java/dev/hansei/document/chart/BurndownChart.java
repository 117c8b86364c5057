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

    private static final double BROAD = 840;
    private static final double NARROW = 320;
    private static final double LEFT = 36;
    private static final double MARGIN = 12;
    private static final double TALL = 160;
    private static final double FOOT = 30;
    private static final double LEGEND = 10;
    private static final double LEGEND_LINE = 20;
    private static final double WORDS = 11;
    private static final double HATCH = 5;

    private final List<Step> steps;
    private final Instant until;
    private final TimeAxis axis;
    private final int most;
    private final double right;
    private double bottom;
    private final List<Drawing.Shape> shapes = new ArrayList<>();

    private BurndownChart(List<Step> steps, Instant until, ZoneId zone, Language language, double width) {
        this.steps = steps;
        this.until = until;
        right = width - MARGIN;
        axis = TimeAxis.of(Stream.concat(steps.stream().map(Step::at), Stream.of(until)), zone, language, LEFT, right);
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
        Drawing narrow = new BurndownChart(steps, until, zone, language, NARROW).drawn(legend, null);
        return new BurndownChart(steps, until, zone, language, BROAD).drawn(legend, narrow);
    }

    private Drawing drawn(Legend legend, Drawing narrow) {
        bottom = legend(legend) + LEGEND_LINE + TALL;
        frame();
        stacks();
        outline();
        return new Drawing(right + MARGIN, bottom + FOOT, shapes, narrow);
    }

    private void frame() {
        for (int count : new int[] {0, most}) {
            shapes.add(new Drawing.Line(LEFT, y(count), right, y(count), 0.5, 0, Ink.RULE));
            shapes.add(LabelRoom.label(LEFT - 6, y(count) + 4, WORDS, Anchor.END, Ink.MUTED, String.valueOf(count)));
        }
        LabelRoom room = new LabelRoom(LEFT, right);
        for (TimeAxis.Mark mark : axis.marks()) {
            room.place(List.of(LabelRoom.label(mark.x(), bottom + 16, WORDS, Anchor.MIDDLE, Ink.MUTED, mark.words())))
                    .ifPresent(shapes::add);
        }
    }

    /** Told apart by texture and not by colour alone: solid, ruled, plain, and hatched on top. */
    private void stacks() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double from = axis.x(step.at());
            double to = end(i);
            box(from, to, 0, step.verified(), Ink.ACCENT);
            box(from, to, step.verified(), step.done(), Ink.RULE);
            box(from, to, step.verified() + step.done(), step.promised(), Ink.RULE);
            hatch(from, to, step.all() - step.overdue(), step.overdue());
        }
        for (double y = bottom - HATCH / 2; y > bottom - TALL; y -= HATCH) {
            rule(y);
        }
    }

    /** One line through all the steps next to each other that have something done at that height. */
    private void rule(double y) {
        double from = Double.NaN;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean done = y < y(step.verified()) && y > y(step.verified() + step.done());
            if (done && Double.isNaN(from)) {
                from = axis.x(step.at());
            }
            boolean last = i + 1 == steps.size();
            if (!Double.isNaN(from) && (!done || last)) {
                shapes.add(new Drawing.Line(from, y, done ? end(i) : axis.x(step.at()), y, 1.5, 0, Ink.ACCENT));
                from = Double.NaN;
            }
        }
    }

    /** How many there are in all, and how many are done. */
    private void outline() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double from = axis.x(step.at());
            Step before = i == 0 ? new Step(step.at(), 0, 0, 0, 0) : steps.get(i - 1);
            edge(from, end(i), before.all(), step.all());
            edge(from, end(i), before.verified() + before.done(), step.verified() + step.done());
        }
    }

    private void edge(double from, double to, int before, int count) {
        if (count > 0) {
            shapes.add(new Drawing.Line(from, y(count), to, y(count), 1, 0, Ink.MUTED));
        }
        if (before != count) {
            shapes.add(new Drawing.Line(from, y(before), from, y(count), 1, 0, Ink.MUTED));
        }
    }

    private double end(int step) {
        return axis.x(step + 1 < steps.size() ? steps.get(step + 1).at() : until);
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

    /** @return where its last line ends */
    private double legend(Legend legend) {
        Place place = new Place(LEFT, LEGEND);
        place = entry(place, legend.verified(), Texture.SOLID);
        place = entry(place, legend.done(), Texture.RULED);
        place = entry(place, legend.promised(), Texture.PLAIN);
        place = entry(place, legend.overdue(), Texture.HATCHED);
        return place.y() + 10;
    }

    private record Place(double x, double y) {}

    private enum Texture {
        SOLID,
        RULED,
        PLAIN,
        HATCHED
    }

    private Place entry(Place next, String words, Texture texture) {
        double width = 16 + LabelRoom.width(words, WORDS);
        Place place = next.x() + width > right ? new Place(LEFT, next.y() + LEGEND_LINE) : next;
        double x = place.x();
        double y = place.y();
        shapes.add(new Drawing.Box(x, y, 12, 10, texture == Texture.SOLID ? Ink.ACCENT : Ink.RULE));
        switch (texture) {
            case SOLID, PLAIN -> {}
            case RULED -> {
                for (double line = y + 1.5; line < y + 10; line += HATCH / 2 + 1) {
                    shapes.add(new Drawing.Line(x, line, x + 12, line, 1.5, 0, Ink.ACCENT));
                }
            }
            case HATCHED -> {
                for (double line = x + 1; line < x + 12; line += HATCH) {
                    shapes.add(new Drawing.Line(line, y, line, y + 10, 1.5, 0, Ink.ALERT));
                }
            }
        }
        shapes.add(LabelRoom.label(x + 16, y + 9, WORDS, Anchor.START, Ink.INK, words));
        return new Place(x + width + 16, y);
    }

    private double y(int count) {
        return bottom - TALL * count / most;
    }
}
