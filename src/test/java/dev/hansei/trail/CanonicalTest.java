package dev.hansei.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private record Row(String text, Bilingual both, Moment at, List<String> none, Integer count) {}

    @Test
    void a_record_becomes_an_object_without_its_empty_components() {
        Moment at = Moment.exact(Instant.parse("2023-12-05T08:15:00Z"), ZoneId.of("Asia/Tokyo"));
        assertThat(json(new Row("x", Bilingual.of("障害", null), at, List.of(), 3)))
                .isEqualTo(
                        "{\"at\":{\"at\":\"2023-12-05T08:15:00.000000Z\",\"offset\":\"+09:00\",\"precision\":\"exact\","
                                + "\"zone\":\"Asia/Tokyo\"},\"both\":{\"ja\":\"障害\"},\"count\":3,\"text\":\"x\"}");
    }

    @Test
    void keys_are_in_the_order_of_utf16_code_units() {
        assertThat(json(Map.of("é", 1, "\uD83D\uDE00", 2, "\uFB33", 3, "a", 4)))
                .isEqualTo("{\"a\":4,\"é\":1,\"\uD83D\uDE00\":2,\"\uFB33\":3}");
    }

    @Test
    void control_characters_are_escaped_as_rfc_8785_asks() {
        assertThat(json(List.of("\u20ac$\u000F\nA'B\"\\\\\"/")))
                .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]");
    }

    @Test
    void text_that_looks_the_same_has_the_same_bytes() {
        assertThat(Canonical.bytes(List.of("か\u3099"))).isEqualTo(Canonical.bytes(List.of("が")));
    }

    @Test
    void amounts_are_text_and_absent_values_are_null() {
        assertThat(json(Arrays.asList(new BigDecimal("1E+2"), null, true))).isEqualTo("[\"100\",null,true]");
    }

    @Test
    void numbers_beyond_what_every_language_can_read_are_refused() {
        assertThatThrownBy(() -> Canonical.bytes(List.of(1L << 54))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        assertThatThrownBy(() -> Canonical.bytes(List.of("\uD83D"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String json(Object value) {
        return new String(Canonical.bytes(value), StandardCharsets.UTF_8);
    }
}
