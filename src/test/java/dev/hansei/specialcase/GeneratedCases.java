package dev.hansei.specialcase;

import dev.hansei.base.Precision;
import dev.hansei.specialcase.GeneratedCase.People;
import dev.hansei.specialcase.GeneratedCase.Setting;
import dev.hansei.specialcase.GeneratedCase.Work;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Conforming cases of every kind, and those into which any flaw can be planted. */
final class GeneratedCases {

    private GeneratedCases() {}

    static Arbitrary<GeneratedCase> conforming() {
        return Combinators.combine(
                        setting(Arbitraries.of(Precision.EXACT, Precision.ABOUT, Precision.WITHIN, Precision.DAY)),
                        people(1),
                        work(1, Arbitraries.of(true, false)),
                        Arbitraries.of(Outcome.Kind.class).injectNull(0.2),
                        Arbitraries.integers().between(0, 6))
                .as(GeneratedCase::new);
    }

    /** Executed in one attempt, with times to the minute, and with enough of everything to take one away. */
    static Arbitrary<GeneratedCase> executed() {
        return Combinators.combine(
                        setting(Arbitraries.just(Precision.EXACT)), people(2), work(2, Arbitraries.just(false)))
                .as((setting, people, work) -> new GeneratedCase(setting, people, work, Outcome.Kind.EXECUTED, 6));
    }

    private static Arbitrary<Setting> setting(Arbitrary<Precision> precision) {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Tokyo", "UTC", "America/New_York", "Asia/Kathmandu", "Europe/London", "Pacific/Apia")
                .map(ZoneId::of);
        Arbitrary<Instant> starts = Arbitraries.longs()
                .between(0, 700_000)
                .map(minutes -> Instant.parse("2024-02-01T00:00:00Z").plusSeconds(60 * minutes));
        Arbitrary<List<Precision>> precisions = precision.list().ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(zones, starts, Arbitraries.integers().between(1, 45), precisions)
                .as(Setting::new);
    }

    private static Arbitrary<People> people(int least) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, 6),
                        Arbitraries.integers().between(least, 4),
                        Arbitraries.integers().between(least, 4),
                        Arbitraries.integers().between(least, 3),
                        Arbitraries.integers().between(least, 12))
                .as(People::new);
    }

    private static Arbitrary<Work> work(int least, Arbitrary<Boolean> retried) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(least, 8),
                        Arbitraries.integers().between(least, 5),
                        retried,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Work::new);
    }
}
