package dev.hansei.document.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The part of time that is drawn, and where each instant of it lies. */
record TimeAxis(Instant from, Instant to, ZoneId zone, double left, double right) {

    private static final int MOST_MARKS = 8;
    private static final double MARGIN = 0.08;
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    /** In minutes. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440);

    /** @param times those that have to be on it; the drawn part is a little longer */
    static TimeAxis of(Stream<Instant> times, ZoneId zone, double left, double right) {
        List<Instant> sorted = times.sorted().toList();
        Instant first = sorted.getFirst();
        Instant last = sorted.getLast();
        Duration length = Duration.between(first, last);
        Duration drawn = length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
        Duration margin = Duration.ofMillis((long) (drawn.toMillis() * MARGIN));
        return new TimeAxis(first.minus(margin), first.plus(drawn).plus(margin), zone, left, right);
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }

    double x(Instant at) {
        double share = (double) Duration.between(from, at).toMillis()
                / Duration.between(from, to).toMillis();
        return left + Math.clamp(share, 0, 1) * (right - left);
    }

    List<Mark> marks() {
        long minutes = Duration.between(from, to).toMinutes();
        int step = STEPS.stream()
                .filter(candidate -> minutes / candidate <= MOST_MARKS)
                .findFirst()
                .orElse((int) (Math.ceilDiv(minutes, MOST_MARKS * 1440L) * 1440));
        List<Mark> marks = new ArrayList<>();
        LocalDateTime local = from.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.DAYS);
        long passed = ChronoUnit.MINUTES.between(local, from.atZone(zone).toLocalDateTime());
        for (LocalDateTime next = local.plusMinutes((passed / step + 1) * step); ; next = next.plusMinutes(step)) {
            Instant at = next.atZone(zone).toInstant();
            if (at.isAfter(to)) {
                return marks;
            }
            marks.add(new Mark(x(at), words(next, step)));
        }
    }

    private static String words(LocalDateTime local, int step) {
        return step >= 1440
                ? local.getMonthValue() + "/" + local.getDayOfMonth()
                : local.toLocalTime().toString();
    }

    record Mark(double x, String words) {}
}
