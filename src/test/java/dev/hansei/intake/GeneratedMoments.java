package dev.hansei.intake;

import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Moments of every precision and many zones, often in an hour that the clock showed twice. */
final class GeneratedMoments {

    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Tokyo"),
            ZoneId.of("UTC"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/London"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"));

    /** Within the repeated hours of New York, London and Lord Howe. */
    private static final List<Instant> TWICE = List.of(
            Instant.parse("2023-11-05T05:30:00Z"),
            Instant.parse("2023-11-05T06:30:00Z"),
            Instant.parse("2023-10-29T00:15:00Z"),
            Instant.parse("2023-10-29T01:15:00Z"),
            Instant.parse("2023-04-01T14:45:00Z"),
            Instant.parse("2023-04-01T15:15:00Z"));

    private static final long FIRST = Instant.parse("1970-01-02T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2199-12-30T00:00:00Z").getEpochSecond();

    private final Random random;
    private final ZoneId usual;

    GeneratedMoments(Random random, ZoneId usual) {
        this.random = random;
        this.usual = usual;
    }

    Moment any() {
        return at(instant(), zone());
    }

    /** A span; now and then both ends are the same instant. */
    List<Moment> span() {
        Instant begin = instant();
        ZoneId zone = zone();
        return List.of(Moment.exact(begin, zone), Moment.exact(begin.plusSeconds(random.nextInt(3) * 4_000L), zone));
    }

    /** Moments of which each comes surely after the one before. */
    List<Moment> ascending(int count) {
        Instant first = Instant.parse("2023-12-06T11:30:00Z");
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> at(first.plus(i * 100L, ChronoUnit.DAYS), usual))
                .toList();
    }

    LocalDate day() {
        return LocalDate.of(2024, 2, 1).plusDays(random.nextInt(300));
    }

    private Moment at(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        Precision precision = Precision.values()[random.nextInt(Precision.values().length)];
        return switch (precision) {
            case EXACT, ABOUT -> Moment.of(instant, zone, precision);
            case WITHIN ->
                new Moment(instant, zone, zone.getRules().getOffset(instant), precision, 1 + random.nextInt(999_999));
            case DAY -> Moment.of(day.atStartOfDay(zone).toInstant(), zone, precision);
            case MONTH -> Moment.of(day.withDayOfMonth(1).atStartOfDay(zone).toInstant(), zone, precision);
        };
    }

    private Instant instant() {
        if (random.nextInt(4) == 0) {
            return TWICE.get(random.nextInt(TWICE.size()));
        }
        Instant second = Instant.ofEpochSecond(FIRST + (long) (random.nextDouble() * (LAST - FIRST)));
        return switch (random.nextInt(3)) {
            case 0 -> second.truncatedTo(ChronoUnit.MINUTES);
            case 1 -> second;
            default -> second.plus(random.nextInt(1_000_000), ChronoUnit.MICROS);
        };
    }

    private ZoneId zone() {
        return random.nextInt(4) == 0 ? ZONES.get(random.nextInt(ZONES.size())) : usual;
    }
}
