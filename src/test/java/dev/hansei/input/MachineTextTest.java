package dev.hansei.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.TextRules;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MachineTextTest {

    @Property
    void whatever_a_program_wrote_can_be_kept(@ForAll @StringLength(max = 300) String text) {
        String clean = MachineText.clean(text, 200);
        assertThat(TextRules.kept(clean)).isEqualTo(clean);
        assertThat(clean.codePointCount(0, clean.length())).isLessThanOrEqualTo(200);
        assertThat(clean.isEmpty()
                        || TextRules.blank(clean)
                        || TextRules.refusal(clean).isEmpty())
                .isTrue();
    }

    @Test
    void what_hides_in_a_text_is_named() {
        assertThat(MachineText.clean("a\uFEFFb" + Character.toString(0xE0041), 200))
                .isEqualTo("a⟦U+FEFF⟧b⟦U+E0041⟧");
    }

    @Test
    void marks_that_only_hide_a_letter_are_left_out() {
        assertThat(MachineText.clean("a" + "\u0301".repeat(1_000), 200)).hasSizeLessThan(40);
    }

    @Test
    void a_text_that_is_too_long_ends_with_a_sign_of_it() {
        assertThat(MachineText.clean("𠮷".repeat(10), 4)).isEqualTo("𠮷𠮷𠮷…");
    }
}
