package dev.hansei.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThemeTest {
    @Test
    void the_theme_of_the_product_is_complete_and_legible() {
        Theme theme = Theme.load();
        assertThat(theme.paper().ink().hex()).isEqualTo("#1b1f24");
        assertThat(theme.margins().top()).isEqualTo(25);
    }

    @Test
    void text_that_does_not_stand_out_from_its_ground_is_refused() {
        assertRefused(
                "light.muted   = #5a5f66",
                "light.muted = #aaaaaa",
                "light.muted: #aaaaaa on #fbfaf7 has a contrast of 2.2, not 4.5");
    }

    @Test
    void a_missing_key_is_named() {
        assertRefused("size.body     = 10.5", "", "size.body: is missing");
    }

    @Test
    void an_unknown_key_is_refused() {
        assertRefused(
                "size.body     = 10.5", "size.body = 10.5\nsize.boddy = 3", "size.boddy: is not a key of a theme");
    }

    @Test
    void a_placeholder_nobody_fills_is_refused() {
        assertRefused(
                "footer.left.en  = {title}", "footer.left.en = {tilte}", "footer.left.en: unknown placeholder {tilte}");
    }

    @Test
    void a_number_out_of_bounds_is_refused() {
        assertRefused(
                "margin.top    = 25", "margin.top = wide", "margin.top: must be a number from 10 to 60, not \"wide\"");
    }

    @Test
    void the_lines_around_a_page_are_in_the_language_of_the_document() {
        DocumentInfo info = Samples.document("<p>文</p>").info();
        assertThat(Theme.load().line("header.right", info, 1, 2)).isEqualTo("PM-2023-0001　第5版");
        assertThat(Theme.load().line("footer.right", info, 3, 10)).isEqualTo("3 / 10");
    }

    private static void assertRefused(String present, String instead, String message) {
        String theme = theme();
        assertThat(theme).contains(present);
        assertThatThrownBy(() -> Theme.parse(theme.replace(present, instead)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(message);
    }

    private static String theme() {
        try (var file = ThemeTest.class.getClassLoader().getResourceAsStream("templates/theme.properties")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
