package dev.hansei.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3164", "\u2800", "\u115F\u1160", "\uFFA0 ", "\u034F\uFE0F", "\u3000"})
    void a_text_of_which_nothing_can_be_seen_is_missing(String text) {
        assertThat(TextRules.refusal(text))
                .get()
                .extracting(TextRules.Refusal::reason)
                .isEqualTo(TextRules.Reason.BLANK);
        assertThatThrownBy(() -> KeptText.of(Bilingual.of(text, null), 10))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.code()).isEqualTo("input/text-missing"));
    }

    @Test
    void a_text_in_which_something_can_be_seen_keeps_what_cannot() {
        assertThat(TextRules.refusal("\u2764\uFE0F")).isEmpty();
        assertThat(TextRules.blank("\u2801\u2800")).isFalse();
    }
}
