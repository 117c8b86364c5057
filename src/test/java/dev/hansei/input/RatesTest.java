package dev.hansei.input;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Instant NOW = Instant.parse("2031-03-04T03:00:40Z");

    private final Rates rates = new Rates(new Settings(2, Optional.empty()));

    @Test
    void whoever_comes_too_often_in_a_minute_is_told_when_to_come_again() {
        rates.count("one", NOW);
        rates.count("one", NOW);
        assertThatThrownBy(() -> rates.count("one", NOW))
                .isInstanceOfSatisfying(
                        Problem.Throttled.class,
                        often -> Assertions.assertThat(often.pause()).isEqualTo(Duration.ofSeconds(20)));
    }

    @Test
    void others_and_the_next_minute_are_not_touched_by_it() {
        rates.count("one", NOW);
        rates.count("one", NOW);
        assertThatCode(() -> rates.count("two", NOW)).doesNotThrowAnyException();
        assertThatCode(() -> rates.count("one", NOW.plusSeconds(20))).doesNotThrowAnyException();
    }
}
