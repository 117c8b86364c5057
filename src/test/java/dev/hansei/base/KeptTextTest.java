package dev.hansei.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x3000, 0x200B})
    void a_text_of_letters_that_nobody_sees_is_missing(int letter) {
        String text = Character.toString(letter).repeat(3);
        assertThat(KeptText.optional(text, 10)).isNull();
        assertThat(KeptText.optional(text + "한", 10)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', 0x2028, 0x2029})
    void a_title_stands_on_one_line(int breaking) {
        String text = "a" + Character.toString(breaking) + "b";
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> KeptText.line(Bilingual.of(null, text), 10))
                .matches(problem -> problem.code().equals("input/line-break"));
    }

    @Test
    void a_title_on_one_line_is_kept() {
        Bilingual title = Bilingual.of("停止", "Outage");
        assertThat(KeptText.line(title, 10)).isEqualTo(title);
    }
}
