package dev.hansei.countermeasure;

import dev.hansei.base.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many measures were promised, done and verified, at the end of each day on which that changed. */
public record Burndown(List<Count> counts) {

    /** More cannot be told apart on a drawing. */
    private static final int MOST = 120;

    /**
     * From a day on.
     *
     * @param at when the day begins
     *
     * @param verified those about which nothing is left to be done
     * @param done done or in operation, or verified stopgaps that are not replaced yet
     * @param promised with those that are overdue
     */
    public record Count(Instant at, int verified, int done, int promised, int overdue) {

        boolean same(Count other) {
            return verified == other.verified
                    && done == other.done
                    && promised == other.promised
                    && overdue == other.overdue;
        }
    }

    /** @param zone whose days are counted; a date that ends with a day is missed on the next one */
    public static Burndown of(List<Standing> measures, Instant now, ZoneId zone) {
        List<Instant> changes = measures.stream()
                .flatMap(standing -> standing.measure().history().stream())
                .flatMap(row -> Stream.of(row.at().instant(), end(row.due())))
                .filter(Objects::nonNull)
                .filter(at -> !at.isAfter(now))
                .distinct()
                .sorted()
                .toList();
        List<Count> days = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            boolean last = i + 1 == changes.size() || !day(changes.get(i), zone).equals(day(changes.get(i + 1), zone));
            if (last) {
                Count count = count(measures, changes.get(i), day(changes.get(i), zone));
                if (days.isEmpty() || !count.same(days.getLast())) {
                    days.add(count);
                }
            }
        }
        int step = Math.max(1, Math.ceilDiv(days.size(), MOST));
        return new Burndown(IntStream.range(0, days.size())
                .filter(i -> i % step == 0 || i == days.size() - 1)
                .mapToObj(days::get)
                .toList());
    }

    private static Instant day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    private static Count count(List<Standing> measures, Instant at, Instant day) {
        int verified = 0;
        int done = 0;
        int promised = 0;
        int overdue = 0;
        for (Standing standing : measures) {
            Standing then = new Standing(
                    until(standing.measure(), at),
                    standing.replacedBy().stream()
                            .map(other -> until(other, at))
                            .toList());
            switch (then.state()) {
                case PROPOSED, WITHDRAWN -> {}
                case PROMISED, REOPENED -> {
                    promised++;
                    overdue += then.overdue(at) ? 1 : 0;
                }
                case DONE, IN_OPERATION -> done++;
                case VERIFIED -> {
                    verified += then.open() ? 0 : 1;
                    done += then.open() ? 1 : 0;
                }
            }
        }
        return new Count(day, verified, done, promised, overdue);
    }

    private static Instant end(Moment due) {
        return due == null ? null : due.end();
    }

    /** The measure with the rows that it had by then. */
    private static CountermeasureRecord until(CountermeasureRecord measure, Instant at) {
        return new CountermeasureRecord(
                measure.ref(),
                measure.incident(),
                measure.zone(),
                measure.kind(),
                measure.title(),
                measure.description(),
                measure.owner(),
                measure.addresses(),
                measure.replaces(),
                measure.orderedBy(),
                measure.checkPlan(),
                measure.history().stream()
                        .filter(row -> !row.at().instant().isAfter(at))
                        .toList(),
                measure.evidence(),
                measure.reassignments());
    }
}
