package dev.hansei.document.chart;

import dev.hansei.document.Drawing;
import dev.hansei.document.Drawing.Anchor;
import dev.hansei.document.Drawing.Ink;
import dev.hansei.document.chart.ChartStory.Lane;
import dev.hansei.document.chart.ChartStory.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Draws what happened: a lane for each sort of thing, the impact behind them, and brackets below with the times it took.
 * What lies outside the impact and its milestones is not drawn, so that a report of the next day squeezes nothing.
 */
public final class TimelineChart {

    /** The others are ticks without words. */
    public static final int MOST_LABELS = 12;

    private static final double WIDTH = 840;
    private static final double LEFT = 104;
    private static final double RIGHT = 828;
    private static final double LANES_TOP = 46;
    private static final double LANE = 46;
    private static final double BRACKET = 22;
    private static final double WORDS = 11;

    /** In widths of a Japanese letter. */
    private static final int LONGEST = 16;

    private static final int LONGEST_SCOPE = 28;

    private final ChartStory story;
    private final TimeAxis axis;
    private final double lanesBottom = LANES_TOP + LANE * Lane.values().length;
    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private final LabelRoom room = new LabelRoom(LEFT, RIGHT);

    private TimelineChart(ChartStory story) {
        this.story = story;
        axis = TimeAxis.of(times(story), story.zone(), story.language(), LEFT, RIGHT);
    }

    /** Whether there is anything to be drawn: something has to say which time it is about. */
    public static boolean drawable(ChartStory story) {
        return times(story).findAny().isPresent();
    }

    public static Drawing of(ChartStory story) {
        TimelineChart chart = new TimelineChart(story);
        chart.spans();
        chart.axis();
        chart.lanes();
        chart.points();
        chart.brackets();
        double height = chart.lanesBottom + 8 + BRACKET * story.brackets().size() + 8;
        return new Drawing(WIDTH, height, chart.shapes);
    }

    /** Impact, milestones and brackets where there are any, else whatever happened. */
    private static Stream<Instant> times(ChartStory story) {
        List<Instant> told = Stream.of(
                        story.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())),
                        story.brackets().stream().flatMap(bracket -> Stream.of(bracket.from(), bracket.to())),
                        story.points().stream().filter(Point::marked).map(Point::at))
                .flatMap(times -> times)
                .filter(Objects::nonNull)
                .toList();
        return told.isEmpty() ? story.points().stream().map(Point::at) : told.stream();
    }

    private void spans() {
        for (ChartStory.Span span : story.spans()) {
            double from = axis.x(span.from());
            double to = span.to() == null ? RIGHT : axis.x(span.to());
            shapes.add(new Drawing.Box(
                    from, LANES_TOP - 4, Math.max(to - from, 1), lanesBottom - LANES_TOP + 4, Ink.WASH));
            shapes.add(
                    new Drawing.Line(from, LANES_TOP - 4, to, LANES_TOP - 4, 2, span.to() == null ? 4 : 0, Ink.ALERT));
            String words = cut(span.label(), LONGEST_SCOPE);
            put(List.of(
                    LabelRoom.label(from, LANES_TOP - 8, WORDS, Anchor.START, Ink.ALERT, words),
                    LabelRoom.label(RIGHT, LANES_TOP - 8, WORDS, Anchor.END, Ink.ALERT, words),
                    LabelRoom.label(from, LANES_TOP - 20, WORDS, Anchor.START, Ink.ALERT, words)));
        }
    }

    private void axis() {
        for (TimeAxis.Mark mark : axis.marks()) {
            shapes.add(new Drawing.Line(mark.x(), LANES_TOP, mark.x(), lanesBottom, 0.5, 0, Ink.RULE));
            put(List.of(LabelRoom.label(mark.x(), 12, WORDS, Anchor.MIDDLE, Ink.MUTED, mark.words())));
        }
    }

    private void lanes() {
        for (Lane lane : Lane.values()) {
            shapes.add(new Drawing.Line(LEFT, middle(lane), RIGHT, middle(lane), 0.75, 0, Ink.MUTED));
            shapes.add(LabelRoom.label(
                    8,
                    middle(lane) + 4,
                    WORDS,
                    Anchor.START,
                    Ink.INK,
                    story.lanes().get(lane)));
        }
    }

    private void points() {
        List<Point> drawn = story.points().stream()
                .filter(point -> axis.holds(point.at()))
                .sorted(Comparator.comparing(Point::marked).reversed().thenComparing(Point::at))
                .toList();
        int labels = 0;
        for (Point point : drawn) {
            double x = axis.x(point.at());
            double y = middle(point.lane());
            boolean labelled = labels < MOST_LABELS && put(places(point, x, y));
            labels += labelled ? 1 : 0;
            shapes.add(
                    point.marked()
                            ? new Drawing.Box(x - 3.5, y - 3.5, 7, 7, Ink.ACCENT)
                            : new Drawing.Line(x, y - 4, x, y + 4, 1.5, 0, Ink.INK));
        }
    }

    private static List<Drawing.Label> places(Point point, double x, double y) {
        String words = cut(point.label(), LONGEST);
        Ink ink = point.marked() ? Ink.ACCENT : Ink.INK;
        return List.of(
                LabelRoom.label(x, y - 7, WORDS, Anchor.START, ink, words),
                LabelRoom.label(x, y + 16, WORDS, Anchor.START, ink, words),
                LabelRoom.label(x, y - 7, WORDS, Anchor.END, ink, words),
                LabelRoom.label(x, y + 16, WORDS, Anchor.END, ink, words));
    }

    private void brackets() {
        double y = lanesBottom + 8;
        for (ChartStory.Bracket bracket : story.brackets()) {
            double from = axis.x(bracket.from());
            double to = axis.x(bracket.to());
            double line = y + BRACKET / 2;
            shapes.add(new Drawing.Line(from, line, to, line, 1, 0, Ink.ACCENT));
            shapes.add(new Drawing.Line(from, line - 4, from, line + 4, 1, 0, Ink.ACCENT));
            shapes.add(new Drawing.Line(to, line - 4, to, line + 4, 1, 0, Ink.ACCENT));
            double end = Math.max(from, to) + 6;
            double start = Math.min(from, to) - 6;
            put(List.of(
                    LabelRoom.label(end, line + 4, WORDS, Anchor.START, Ink.INK, bracket.label()),
                    LabelRoom.label(start, line + 4, WORDS, Anchor.END, Ink.INK, bracket.label()),
                    LabelRoom.label((from + to) / 2, line - 2, WORDS, Anchor.MIDDLE, Ink.INK, bracket.label())));
            y += BRACKET;
        }
    }

    private boolean put(List<Drawing.Label> places) {
        return room.place(places).map(shapes::add).orElse(false);
    }

    private static double middle(Lane lane) {
        return LANES_TOP + LANE * lane.ordinal() + LANE / 2;
    }

    private static String cut(String words, double most) {
        int end = 0;
        while (end < words.length() && LabelRoom.width(words.substring(0, end), 1) < most) {
            end = words.offsetByCodePoints(end, 1);
        }
        return end == words.length() ? words : words.substring(0, end).stripTrailing() + "…";
    }
}
