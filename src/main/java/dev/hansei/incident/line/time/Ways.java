package dev.hansei.incident.line.time;

import dev.hansei.base.Moment;
import dev.hansei.incident.line.time.TimeWords.Point;
import dev.hansei.incident.line.time.Told.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * On which days a time may have been.
 *
 * <p>Without a day it is today's. If that is more than two minutes ahead, yesterday's is offered beside it. A date without
 * a year is this year's; if that is ahead, last year's is offered. A span whose end is the smaller clock time crosses
 * midnight without a question where it is at most twelve hours long and only one such night has passed: {@code
 * 23:50-00:10} at noon is last night. In every other case the two may have been swapped, and it is asked.
 *
 * <p>Hours from 24 to 29 are those of the night after the day that is named ({@code 昨日 25:30} is today 01:30). Without a day
 * the night that is over and the one to come are both possible, so {@code 25:30} alone is asked like any time still ahead.
 *
 * @param previous the time of the line before in a chat log, whose day then goes on; else null
 */
public record Ways(LocalTimes times, Instant began, Instant previous) {

    private static final Duration TOLERANCE = Duration.ofMinutes(2);
    private static final Duration HALF_DAY = Duration.ofHours(12);

    Told of(Point from, Point to) {
        LocalDate today = times.today(from, began);
        return switch (from.day()) {
            case null -> undated(from, to, base(from, today));
            case Day.Back back -> on(from, to, back.in(today), today);
            case Day.Full full -> on(from, to, full.in(today), today);
            case Day.MonthDay date -> yearless(from, to, date, today);
        };
    }

    boolean ahead(Moment moment) {
        return moment.instant().isAfter(limit());
    }

    private Told undated(Point from, Point to, LocalDate day) {
        Told told = on(from, to, day, day);
        if (told.why() != Why.SKIPPED
                && to != null
                && to.day() == null
                && ordered(from, to, day, day).isEmpty()) {
            return night(from, to, day);
        }
        return earlierToo(told, on(from, to, day.minusDays(1), day));
    }

    private Told yearless(Point from, Point to, Day.MonthDay date, LocalDate today) {
        Told told = on(from, to, date.in(today), today);
        LocalDate lastYear = date.in(today.minusYears(1));
        return lastYear == null ? told : earlierToo(told, on(from, to, lastYear, today));
    }

    private Told earlierToo(Told told, Told earlier) {
        if (!told.ways().stream().allMatch(way -> way.after(limit()))) {
            return told;
        }
        List<Telling> both =
                Stream.concat(earlier.ways().stream(), told.ways().stream()).toList();
        return new Told(both, told.why() == Why.CLEAR ? Why.AHEAD : told.why());
    }

    private Told on(Point from, Point to, LocalDate day, LocalDate today) {
        LocalDate endDay = end(to, day, today);
        if (endDay == null) {
            return new Told(List.of(), Why.ORDER);
        }
        if (times.of(from, day).isEmpty() || (to != null && times.of(to, endDay).isEmpty())) {
            return new Told(around(from, to, day, endDay), Why.SKIPPED);
        }
        List<Telling> ordered = ordered(from, to, day, endDay);
        if (!ordered.isEmpty()) {
            return counted(ordered);
        }
        if (to.day() != null) {
            return new Told(swapped(from, to, day, endDay), Why.ORDER);
        }
        List<Telling> over = ordered(from, to, day, day.plusDays(1));
        if (!over.isEmpty() && over.stream().allMatch(Ways::brief)) {
            return counted(over);
        }
        return new Told(
                Stream.concat(swapped(from, to, day, day).stream(), over.stream())
                        .toList(),
                Why.ORDER);
    }

    private Told night(Point from, Point to, LocalDate day) {
        List<Telling> last = ordered(from, to, day.minusDays(1), day);
        List<Telling> next = ordered(from, to, day, day.plusDays(1));
        boolean brief = Stream.concat(last.stream(), next.stream()).allMatch(Ways::brief);
        boolean lastOnly = last.size() == 1
                && !last.getFirst().after(limit())
                && next.stream().allMatch(way -> ahead(way.at()));
        if (brief && lastOnly) {
            return counted(last);
        }
        List<Telling> ways = new ArrayList<>(brief ? List.of() : swapped(from, to, day, day));
        ways.addAll(last);
        ways.addAll(next);
        List<Telling> past = ways.stream().filter(way -> !way.after(limit())).toList();
        return new Told(past.isEmpty() || brief ? ways : past, Why.ORDER);
    }

    private static Told counted(List<Telling> ways) {
        return new Told(ways, ways.size() == 1 ? Why.CLEAR : Why.TWICE);
    }

    private List<Telling> ordered(Point from, Point to, LocalDate day, LocalDate endDay) {
        return pairs(times.of(from, day), to == null ? null : times.of(to, endDay)).stream()
                .filter(Telling::inOrder)
                .toList();
    }

    private List<Telling> swapped(Point from, Point to, LocalDate day, LocalDate endDay) {
        return pairs(times.of(from, day), times.of(to, endDay)).stream()
                .map(Telling::swapped)
                .toList();
    }

    private List<Telling> around(Point from, Point to, LocalDate day, LocalDate endDay) {
        List<Moment> starts = times.of(from, day);
        List<Moment> ends = to == null ? null : times.of(to, endDay);
        return pairs(
                        starts.isEmpty() ? times.aroundGap(from, day) : starts,
                        ends != null && ends.isEmpty() ? times.aroundGap(to, endDay) : ends)
                .stream()
                .filter(Telling::inOrder)
                .toList();
    }

    private static List<Telling> pairs(List<Moment> starts, List<Moment> ends) {
        List<Telling> pairs = new ArrayList<>();
        for (Moment start : starts) {
            if (ends == null) {
                pairs.add(new Telling(start, null));
            } else {
                ends.forEach(end -> pairs.add(new Telling(start, end)));
            }
        }
        return pairs;
    }

    /** The day of the end; null where the calendar of that year does not have it. */
    private static LocalDate end(Point to, LocalDate day, LocalDate today) {
        return switch (to == null ? null : to.day()) {
            case null -> day;
            case Day.Back back -> back.in(today);
            case Day.Full full -> full.in(day);
            case Day.MonthDay date -> {
                LocalDate same = date.in(day);
                LocalDate next = date.in(day.plusYears(1));
                yield same != null && same.isBefore(day) && next != null && next.isBefore(day.plusMonths(1))
                        ? next
                        : same;
            }
        };
    }

    /** In a chat log a clock time that is smaller by more than half a day is the next day's. */
    private LocalDate base(Point from, LocalDate today) {
        if (previous == null) {
            return today;
        }
        LocalDateTime last = previous.atZone(times.place(from)).toLocalDateTime();
        LocalDateTime same = from.clock().on(last.toLocalDate());
        return same.plus(HALF_DAY).isBefore(last) ? last.toLocalDate().plusDays(1) : last.toLocalDate();
    }

    private static boolean brief(Telling way) {
        return way.length().compareTo(HALF_DAY) <= 0;
    }

    private Instant limit() {
        return began.plus(TOLERANCE);
    }
}
