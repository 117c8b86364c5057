package dev.hansei.document.chart;

import dev.hansei.base.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The part of time that is drawn, and where each instant of it lies. */
record TimeAxis(Instant from, Instant to, ZoneId zone, Language language, double left, double right) {

    private static final int MOST_MARKS = 8;
    private static final double MARGIN = 0.08;
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    private static final DateTimeFormatter JA_DAY = DateTimeFormatter.ofPattern("M/d");
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final int DAY = 1440;

    /** In minutes. */
    private static final List<Integer> STEPS =
            List.of(1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, DAY, 2 * DAY, 7 * DAY);

    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12);

    /** @param times those that have to be on it; the drawn part is a little longer */
    static TimeAxis of(Stream<Instant> times, ZoneId zone, Language language, double left, double right) {
        List<Instant> sorted = times.sorted().toList();
        Instant first = sorted.getFirst();
        Instant last = sorted.getLast();
        Duration length = Duration.between(first, last);
        Duration drawn = length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
        Duration margin = Duration.ofMillis((long) (drawn.toMillis() * MARGIN));
        return new TimeAxis(first.minus(margin), first.plus(drawn).plus(margin), zone, language, left, right);
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
        return STEPS.stream()
                .filter(candidate -> minutes / candidate <= MOST_MARKS)
                .findFirst()
                .map(this::steps)
                .orElseGet(this::months);
    }

    private List<Mark> steps(int step) {
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

    /** Where days are too close, first days of months, with the year, because more than one may be drawn. */
    private List<Mark> months() {
        YearMonth first = YearMonth.from(from.atZone(zone));
        long drawn = ChronoUnit.MONTHS.between(first, YearMonth.from(to.atZone(zone)));
        int step = MONTHS.stream()
                .filter(candidate -> drawn / candidate <= MOST_MARKS)
                .findFirst()
                .orElse((int) Math.ceilDiv(drawn, MOST_MARKS * 12L) * 12);
        List<Mark> marks = new ArrayList<>();
        for (YearMonth next = first.plusMonths(step - (first.getMonthValue() - 1) % step);
                ;
                next = next.plusMonths(step)) {
            Instant at = next.atDay(1).atStartOfDay(zone).toInstant();
            if (at.isAfter(to)) {
                return marks;
            }
            marks.add(new Mark(x(at), next.toString()));
        }
    }

    private String words(LocalDateTime local, int step) {
        if (step < DAY) {
            return local.toLocalTime().toString();
        }
        return local.format(language == Language.JA ? JA_DAY : EN_DAY);
    }

    record Mark(double x, String words) {}
}
