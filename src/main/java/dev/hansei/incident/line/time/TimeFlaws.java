package dev.hansei.incident.line.time;

import dev.hansei.base.Moment;
import dev.hansei.incident.line.time.Clock.Form;
import dev.hansei.incident.line.time.Clock.Half;
import dev.hansei.incident.line.time.TimeWords.Point;
import dev.hansei.incident.line.time.TimeWords.ZoneWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be wrong with a time before it can be asked which moment it was, and what may have been meant. */
record TimeFlaws(Ways ways, TimeQuestions questions) {

    private static final int NEAR_DAYS = 3;

    /** The question that must be answered first; null where there is none. */
    Resolved of(Point from, Point to) {
        Resolved flaw = of(from, other -> told(other, to));
        return flaw != null || to == null ? flaw : of(to, other -> told(from, other));
    }

    private Resolved of(Point point, Function<Point, List<Telling>> told) {
        Clock clock = point.clock();
        LocalDate day = day(point);
        if (!clock.possible() || day == null) {
            List<Telling> meant = meant(impossible(point), told);
            return Resolved.asked(meant, questions.notATime(meant));
        }
        DayOfWeek weekday = point.day() == null ? null : point.day().typedWeekday();
        if (weekday != null && weekday != day.getDayOfWeek()) {
            List<Telling> meant = meant(weekdays(point, day, weekday), told);
            return Resolved.asked(meant, questions.weekday(day, meant));
        }
        if (clock.twelveInJapanese()) {
            List<Telling> meant = meant(twelves(point), told);
            return Resolved.asked(meant, questions.twelve(meant));
        }
        if (clock.leapSecond() && !leap(point, day)) {
            return Resolved.asked(List.of(), questions.notATime(List.of()));
        }
        return zone(point, day, told);
    }

    private Resolved zone(Point point, LocalDate day, Function<Point, List<Telling>> told) {
        if (!(point.zone() instanceof ZoneWords.Named named)
                || named.offset() == null
                || named.zone().getRules().isValidOffset(point.clock().on(day), named.offset())) {
            return null;
        }
        List<Telling> meant = meant(
                List.of(
                        point.in(new ZoneWords.Named(named.zone(), null)),
                        point.in(new ZoneWords.Offset(named.offset()))),
                told);
        return Resolved.asked(meant, questions.offsetMismatch(meant));
    }

    /** A leap second ends a day of UTC; one that ends the local day is taken as well, because that is how it is told. */
    private boolean leap(Point point, LocalDate day) {
        Clock clock = point.clock();
        boolean utc = ways.times().of(point, day).stream()
                .map(Moment::instant)
                .map(instant -> instant.atOffset(ZoneOffset.UTC))
                .anyMatch(time -> time.getHour() == 23 && time.getMinute() == 59);
        return utc || (clock.hours() == 23 && clock.minute() == 59);
    }

    private static List<Point> impossible(Point point) {
        Clock clock = point.clock();
        if (clock.form() == Form.RATIO) {
            return Stream.of(clock.minute(), clock.minute() * 10)
                    .map(minute -> point.at(new Clock(clock.hour(), minute, 0, 0, clock.half(), Form.COLON)))
                    .toList();
        }
        return point.day() instanceof Day.MonthDay date
                ? List.of(point.on(new Day.MonthDay(date.day(), date.month(), date.weekday())))
                : List.of();
    }

    private static List<Point> weekdays(Point point, LocalDate day, DayOfWeek weekday) {
        List<Point> points = new ArrayList<>(List.of(point.on(full(day))));
        IntStream.rangeClosed(-NEAR_DAYS, NEAR_DAYS)
                .mapToObj(day::plusDays)
                .filter(near -> near.getDayOfWeek() == weekday)
                .forEach(near -> points.add(point.on(full(near))));
        return points;
    }

    private static List<Point> twelves(Point point) {
        Clock clock = point.clock();
        int midnight = clock.half() == Half.GOZEN ? 0 : 24;
        return Stream.of(12, midnight)
                .map(hour -> point.at(new Clock(hour, clock.minute(), clock.second(), 0, Half.NONE, Form.KANJI)))
                .toList();
    }

    private static Day full(LocalDate day) {
        return new Day.Full(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null);
    }

    private LocalDate day(Point point) {
        LocalDate today = ways.times().today(point, ways.began());
        return point.day() == null ? today : point.day().in(today);
    }

    private List<Telling> meant(List<Point> points, Function<Point, List<Telling>> told) {
        return points.stream()
                .filter(this::sound)
                .flatMap(point -> told.apply(point).stream())
                .distinct()
                .toList();
    }

    private List<Telling> told(Point from, Point to) {
        return sound(from) && (to == null || sound(to)) ? ways.of(from, to).ways() : List.of();
    }

    private boolean sound(Point point) {
        return point.clock().possible() && day(point) != null;
    }
}
