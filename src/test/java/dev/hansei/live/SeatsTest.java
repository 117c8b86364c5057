package dev.hansei.live;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Problem;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats(new TwoEachThreeInAll());

    @Test
    void nobody_takes_more_seats_than_a_user_may() {
        seats.take("a");
        seats.take("a");
        assertThatThrownBy(() -> seats.take("a")).isInstanceOf(Problem.Throttled.class);
        assertThatCode(() -> seats.take("b")).doesNotThrowAnyException();
    }

    @Test
    void all_together_take_no_more_seats_than_a_node_has() {
        seats.take("a");
        seats.take("b");
        seats.take("c");
        assertThatThrownBy(() -> seats.take("d")).isInstanceOf(Problem.Throttled.class);
    }

    @Test
    void a_seat_given_back_is_free_again_and_only_once() {
        Runnable seat = seats.take("a");
        seats.take("a");
        seat.run();
        seat.run();
        seats.take("a");
        assertThatThrownBy(() -> seats.take("a")).isInstanceOf(Problem.Throttled.class);
    }

    private record TwoEachThreeInAll() implements LiveConfig {

        @Override
        public String database() {
            return "h2";
        }

        @Override
        public String url() {
            return "";
        }

        @Override
        public String username() {
            return "";
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration beat() {
            return Duration.ofSeconds(15);
        }

        @Override
        public int streamsOfUser() {
            return 2;
        }

        @Override
        public int streamsOfNode() {
            return 3;
        }

        @Override
        public int waiting() {
            return 8;
        }
    }
}
