package dev.hansei.flow.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentTest {

    private static final Bilingual FIELD = Bilingual.of("部署の最少数", "Minimum departments");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void full_width_numbers_days_and_hours_mean_what_they_look_like() {
        assertThat(Sent.count(FIELD, "３")).isEqualTo(3);
        assertThat(Sent.day("２０２６－１２－０１", TOKYO).day()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Sent.clock("１６：００")).isEqualTo(LocalTime.of(16, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2部署", "-1", "", "two"})
    void what_is_no_number_is_refused_under_the_name_of_its_field(String typed) {
        assertThatThrownBy(() -> Sent.count(FIELD, typed)).isInstanceOfSatisfying(Problem.Invalid.class, refused -> {
            assertThat(refused.code()).isEqualTo("input/not-a-number");
            assertThat(refused.sentence().ja()).contains("「部署の最少数」");
            assertThat(refused.sentence().en()).contains("'Minimum departments'");
        });
    }

    @Test
    void an_empty_date_is_said_to_be_missing() {
        assertThatThrownBy(() -> Sent.day("", TOKYO))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.sentence().ja()).contains("「発効」の日付がありません"));
    }
}
