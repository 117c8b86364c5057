package dev.hansei.incident.line.time;

import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.incident.line.time.TimeWords.Point;
import dev.hansei.incident.line.time.TimeWords.ZoneWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The moments at which a clock showed a time: none where it was skipped, two where it was shown twice.
 *
 * <p>A bare offset tells the instant only. Where the zone of the incident had that offset then, the moment is in the
 * zone of the incident; elsewhere it is converted to it, because an offset is no zone and a record keeps zones.
 */
public record LocalTimes(ZoneId zone) {

    private static final Duration HALF_YEAR = Duration.ofDays(182);

    List<Moment> of(Point point, LocalDate day) {
        LocalDateTime local = point.clock().on(day);
        return switch (point.zone()) {
            case ZoneWords.Offset offset -> List.of(moment(point, local.toInstant(offset.offset()), zone));
            case ZoneWords.Named named
            when named.offset() != null ->
                named.zone().getRules().isValidOffset(local, named.offset())
                        ? List.of(moment(point, local.toInstant(named.offset()), named.zone()))
                        : List.of();
            case ZoneWords.Named named -> valid(point, local, named.zone());
            case ZoneWords.Unsure unsure -> List.of();
            case null -> valid(point, local, zone);
        };
    }

    /**
     * Just before and just after the hour that was skipped, and the time of a clock that had not been put forward.
     *
     * @return nothing where the time was not skipped
     */
    List<Moment> aroundGap(Point point, LocalDate day) {
        ZoneId place = place(point);
        LocalDateTime local = point.clock().on(day);
        ZoneOffsetTransition gap = place.getRules().getTransition(local);
        if (gap == null || !gap.isGap() || point.zone() instanceof ZoneWords.Offset) {
            return List.of();
        }
        Set<Instant> around = new LinkedHashSet<>();
        around.add(gap.getInstant().minusSeconds(1));
        around.add(gap.getInstant());
        around.add(local.toInstant(gap.getOffsetBefore()));
        return around.stream().map(instant -> moment(point, instant, place)).toList();
    }

    /** The offsets in use in the moment's zone about that time of year and half a year later. */
    static Set<ZoneOffset> offsets(Moment moment) {
        ZoneRules rules = moment.zone().getRules();
        return new HashSet<>(
                List.of(moment.offset(), rules.getOffset(moment.instant().plus(HALF_YEAR))));
    }

    ZoneId place(Point point) {
        return point.zone() instanceof ZoneWords.Named named ? named.zone() : zone;
    }

    /** Today where that time was meant. */
    LocalDate today(Point point, Instant began) {
        ZoneId place = point.zone() instanceof ZoneWords.Offset offset ? offset.offset() : place(point);
        return began.atZone(place).toLocalDate();
    }

    /** Whether the offset is one that the zone of the incident had at that time. */
    boolean own(Point point, Instant began) {
        LocalDate day = point.day() == null ? today(point, began) : point.day().in(today(point, began));
        return day != null
                && point.clock().possible()
                && point.zone() instanceof ZoneWords.Offset offset
                && zone.getRules().isValidOffset(point.clock().on(day), offset.offset());
    }

    boolean converted(Point point, Moment moment) {
        return point.zone() instanceof ZoneWords.Offset offset
                && !offset.offset().equals(moment.offset());
    }

    private static List<Moment> valid(Point point, LocalDateTime local, ZoneId place) {
        List<Moment> moments = new ArrayList<>();
        for (ZoneOffset offset : place.getRules().getValidOffsets(local)) {
            moments.add(moment(point, local.toInstant(offset), place));
        }
        return moments;
    }

    private static Moment moment(Point point, Instant instant, ZoneId place) {
        Precision precision =
                point.spread() != null ? Precision.WITHIN : point.about() ? Precision.ABOUT : Precision.EXACT;
        return new Moment(instant, place, place.getRules().getOffset(instant), precision, point.spread());
    }
}
