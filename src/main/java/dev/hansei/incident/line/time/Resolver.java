package dev.hansei.incident.line.time;

import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.incident.line.Asking;
import dev.hansei.incident.line.Choice;
import dev.hansei.incident.line.Notice;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.line.time.Clock.Half;
import dev.hansei.incident.line.time.TimeToken.Doubt;
import dev.hansei.incident.line.time.TimeWords.Point;
import dev.hansei.incident.line.time.TimeWords.ZoneWords;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Turns the words of a time into the one moment they mean, or into the question that finds it out. */
public record Resolver(Ways ways, Asking asking) {

    private static final Duration LONGEST_AGO = Duration.ofDays(31);

    public Resolved resolve(TimeToken token) {
        Resolved resolved = switch (token.words()) {
            case TimeWords.Ago ago -> ago(ago);
            case TimeWords.Clocked clocked -> clocked(clocked.from(), clocked.to());
            case TimeWords.Dashed dashed -> dashed(dashed);
            case TimeWords.DayOnly day -> throw new IllegalArgumentException("A day alone is no time: " + day);
        };
        if (token.doubt() == Doubt.NONE || resolved.ways().isEmpty()) {
            return resolved;
        }
        Question question = token.doubt() == Doubt.SENTENCE
                ? questions().inSentence(resolved.ways())
                : questions().numberOrTime(resolved.ways());
        return Resolved.asked(resolved.ways(), question);
    }

    private Resolved ago(TimeWords.Ago ago) {
        if (ago.ago().abs().compareTo(LONGEST_AGO) > 0) {
            return Resolved.asked(List.of(), questions().notATime(List.of()));
        }
        if (ago.ago().isNegative()) {
            List<Telling> meant = List.of(new Telling(Moment.exact(ways.began().plus(ago.ago()), zone()), null));
            return Resolved.asked(meant, questions().fromNow(meant));
        }
        Precision precision = ago.about() ? Precision.ABOUT : Precision.EXACT;
        Moment moment = Moment.of(ways.began().minus(ago.ago()), zone(), precision);
        return Resolved.clear(new Telling(moment, null), List.of());
    }

    private Resolved clocked(Point typedFrom, Point typedTo) {
        Point from = typedFrom.zone() == null && typedTo != null ? typedFrom.in(shared(typedTo)) : typedFrom;
        Point to = typedTo == null || typedTo.zone() != null ? typedTo : typedTo.in(shared(from));
        Resolved flaw = new TimeFlaws(ways, questions()).of(from, to);
        if (flaw != null) {
            return flaw;
        }
        if (from.zone() instanceof ZoneWords.Unsure unsure) {
            return unsure(unsure, from, to);
        }
        if (to != null && to.zone() instanceof ZoneWords.Unsure unsure) {
            return unsure(unsure, from, to);
        }
        List<Telling> halves = halves(from, to);
        return halves.isEmpty()
                ? told(from, to, ways.of(from, to))
                : Resolved.asked(halves, questions().half(halves));
    }

    /** The zone that holds for the other side of a span too; an offset of the incident's own zone only tells two apart. */
    private ZoneWords shared(Point point) {
        return switch (point.zone()) {
            case null -> null;
            case ZoneWords.Named named -> new ZoneWords.Named(named.zone(), null);
            case ZoneWords.Unsure unsure -> unsure;
            case ZoneWords.Offset offset -> ways.times().own(point, ways.began()) ? null : offset;
        };
    }

    private Resolved told(Point from, Point to, Told told) {
        return switch (told.why()) {
            case CLEAR ->
                Resolved.clear(
                        told.ways().getFirst(), notices(from, to, told.ways().getFirst()));
            case SKIPPED -> asked(told, questions().skipped(told.ways()));
            case TWICE -> asked(told, questions().twice(told.ways()));
            case AHEAD -> asked(told, questions().whichDay(told.ways()));
            case ORDER -> asked(told, questions().endBeforeStart(told.ways()));
        };
    }

    private static Resolved asked(Told told, Question question) {
        return Resolved.asked(told.ways(), question);
    }

    /** Each zone it may mean, and last the zone of the incident with the word left to the text. */
    private Resolved unsure(ZoneWords.Unsure unsure, Point from, Point to) {
        List<Choice> choices = new ArrayList<>();
        List<Telling> all = new ArrayList<>();
        for (ZoneWords meant : unsure.meant()) {
            List<Telling> some = ways.of(named(from, meant), named(to, meant)).ways();
            all.addAll(some);
            choices.addAll(asking.choices(some));
        }
        for (Telling here : ways.of(named(from, null), named(to, null)).ways()) {
            String time = TimeText.withOffset(here.at(), zone())
                    + (here.until() == null ? "" : "～" + TimeText.withOffset(here.until(), zone()));
            choices.add(
                    new Choice(time + " " + unsure.word(), here.choice(zone()).shown()));
            all.add(here);
        }
        return Resolved.asked(all, questions().zone(unsure.word(), choices));
    }

    private static Point named(Point point, ZoneWords zone) {
        return point == null || !(point.zone() instanceof ZoneWords.Unsure) ? point : point.in(zone);
    }

    /** Where only one side says morning or afternoon, and the other side may follow it or not. */
    private List<Telling> halves(Point from, Point to) {
        if (to == null) {
            return List.of();
        }
        Clock start = from.clock();
        Clock end = to.clock();
        List<Telling> both = new ArrayList<>();
        if (follows(start, end)) {
            both.addAll(ways.of(from.at(start.with(end.half())), to).ways());
        } else if (follows(end, start) && start.half().afternoon()) {
            both.addAll(ways.of(from, to.at(end.with(start.half()))).ways());
        } else {
            return List.of();
        }
        both.addAll(ways.of(from, to).ways());
        return both.stream().distinct().toList();
    }

    private static boolean follows(Clock clock, Clock other) {
        return clock.half() == Half.NONE && other.half() != Half.NONE && clock.hour() >= 1 && clock.hour() < 12;
    }

    /**
     * {@code 01:30-04:00} is an offset where it tells apart two times that the clock showed, and a span where nobody in the
     * zone of the incident would write that offset; where it may be either, it is asked.
     */
    private Resolved dashed(TimeWords.Dashed dashed) {
        Point from = dashed.from();
        Point to = dashed.to();
        Resolved flaw = new TimeFlaws(ways, questions()).of(from, to);
        if (flaw != null) {
            return flaw;
        }
        Point offset = from.as(to).in(new ZoneWords.Offset(dashed.offset()));
        List<Telling> told = ways.of(from, null).ways();
        if (told.stream()
                .anyMatch(way ->
                        TimeText.shownTwice(way.at()) && way.at().offset().equals(dashed.offset()))) {
            return clocked(offset, null);
        }
        boolean usual =
                told.stream().anyMatch(way -> LocalTimes.offsets(way.at()).contains(dashed.offset()));
        boolean backwards = to.clock()
                .on(ways.began().atZone(zone()).toLocalDate())
                .isBefore(from.clock().on(ways.began().atZone(zone()).toLocalDate()));
        if (!usual && !backwards && !(from.day() instanceof Day.Full)) {
            return clocked(from, to);
        }
        List<Telling> both = new ArrayList<>(ways.of(offset, null).ways());
        both.addAll(ways.of(from, to).ways());
        return Resolved.asked(both, questions().offsetOrSpan(both));
    }

    private List<Notice> notices(Point from, Point to, Telling telling) {
        List<Notice> notices = new ArrayList<>();
        notices(from, telling.at(), notices);
        if (to != null) {
            notices(to, telling.until(), notices);
        }
        if (ways.ahead(telling.at())) {
            notices.add(Notice.ahead(telling.at()));
        } else if (telling.until() != null && ways.ahead(telling.until())) {
            notices.add(Notice.ahead(telling.until()));
        }
        return notices;
    }

    private void notices(Point point, Moment moment, List<Notice> notices) {
        if (point.clock().leapSecond()) {
            notices.add(Notice.leapSecond());
        }
        if (ways.times().converted(point, moment) && point.zone() instanceof ZoneWords.Offset offset) {
            notices.add(Notice.offsetConverted(TimeText.offset(offset.offset()), moment));
        }
    }

    private TimeQuestions questions() {
        return new TimeQuestions(asking);
    }

    private ZoneId zone() {
        return asking.zone();
    }
}
