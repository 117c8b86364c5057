package dev.hansei.base;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A time as people said it: the instant, the zone and offset it was said in, and how exactly it is known.
 *
 * @param instant to the microsecond; for DAY and MONTH the first instant of that day or month in the zone
 * @param offset the zone's offset at that instant, kept because a zone's rules may be revised later
 * @param spreadSeconds the ± of WITHIN, else null
 */
@Embeddable
public record Moment(
        @NotNull Instant instant,
        @NotNull ZoneId zone,
        @NotNull ZoneOffset offset,
        @NotNull @Enumerated(EnumType.STRING) Precision precision,
        Integer spreadSeconds) {

    public Moment {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
        if ((precision == Precision.WITHIN) != (spreadSeconds != null)) {
            throw new IllegalArgumentException("A spread belongs to the precision WITHIN, and to no other");
        }
    }

    public static Moment exact(Instant instant, ZoneId zone) {
        return of(instant, zone, Precision.EXACT);
    }

    /** @param precision any but WITHIN, which needs a spread */
    public static Moment of(Instant instant, ZoneId zone, Precision precision) {
        return new Moment(instant, zone, zone.getRules().getOffset(instant), precision, null);
    }

    public LocalDateTime local() {
        return OffsetDateTime.ofInstant(instant, offset).toLocalDateTime();
    }

    public LocalDate day() {
        return local().toLocalDate();
    }

    /** True where the moment names a day or a month only. */
    public boolean dated() {
        return switch (precision) {
            case DAY, MONTH -> true;
            case EXACT, ABOUT, WITHIN -> false;
        };
    }

    /** The last instant that the words can mean, for asking whether a promise has passed; the end is exclusive. */
    public Instant end() {
        return switch (precision) {
            case DAY -> day().plusDays(1).atStartOfDay(zone).toInstant();
            case MONTH -> day().plusMonths(1).atStartOfDay(zone).toInstant();
            case EXACT, ABOUT -> instant;
            case WITHIN -> instant.plusSeconds(spreadSeconds);
        };
    }

    /**
     * Whether this surely came before the other one. A day that is only dated does not come before a clock time of the
     * same day.
     */
    public boolean before(Moment other) {
        return dated() || other.dated() ? end().compareTo(other.instant) <= 0 : instant.isBefore(other.instant);
    }

    public Duration until(Moment later) {
        return Duration.between(instant, later.instant);
    }
}
