package dev.hansei.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private record Thing(String ref, String note, List<Row> rows, List<Plain> plain, String outcome) {}

    private record Row(String id, String text, List<String> parts) {}

    private record Plain(String text, String extra) {}

    private static final Thing KNOWN =
            new Thing("T", "note", List.of(new Row("a", "one", List.of("x", "y"))), List.of(new Plain("p", "q")), null);

    @Test
    void a_new_row_may_be_added() {
        Thing told = new Thing(
                "T", "note", List.of(KNOWN.rows().getFirst(), new Row("b", "two", List.of())), KNOWN.plain(), null);
        assertThat(Growth.of("T", KNOWN, told))
                .extracting(Difference.Added::path)
                .containsExactly("rows[1]");
    }

    @Test
    void a_row_that_is_not_told_again_stays() {
        assertThat(Growth.of("T", KNOWN, new Thing("T", "note", List.of(), List.of(), null)))
                .isEmpty();
    }

    @Test
    void an_outcome_may_come_later_and_be_missing_in_an_older_bundle() {
        Thing ended = new Thing("T", "note", KNOWN.rows(), KNOWN.plain(), "done");
        assertThat(Growth.of("T", KNOWN, ended)).hasSize(1);
        assertThat(Growth.of("T", ended, KNOWN)).isEmpty();
    }

    @Test
    void a_value_left_out_of_a_row_is_refused() {
        refused(new Thing("T", "note", KNOWN.rows(), List.of(new Plain("p", null)), null));
        refused(new Thing("T", "note", List.of(new Row("a", null, List.of("x", "y"))), KNOWN.plain(), null));
    }

    @Test
    void a_value_filled_into_a_row_is_refused() {
        Thing known = new Thing("T", "note", List.of(), List.of(new Plain("p", null)), null);
        assertThatThrownBy(() ->
                        Growth.of("T", known, new Thing("T", "note", List.of(), List.of(new Plain("p", "q")), null)))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void a_part_left_out_of_a_row_or_added_to_it_is_refused() {
        refused(new Thing("T", "note", List.of(new Row("a", "one", List.of("x"))), KNOWN.plain(), null));
        refused(new Thing("T", "note", List.of(new Row("a", "one", List.of("x", "y", "z"))), KNOWN.plain(), null));
    }

    @Test
    void a_changed_or_dropped_value_of_the_record_itself_is_refused_with_both_values() {
        assertThatThrownBy(() -> Growth.of("T", KNOWN, new Thing("T", "other", List.of(), List.of(), null)))
                .isInstanceOf(Problem.Refused.class)
                .hasMessageContaining("note → other");
        refused(new Thing("T", null, KNOWN.rows(), KNOWN.plain(), null));
    }

    @Test
    void a_row_that_is_told_again_under_another_id_is_refused() {
        Thing renamed = new Thing("T", "note", List.of(new Row("a2", "one", List.of("x", "y"))), KNOWN.plain(), null);
        assertThatThrownBy(() -> Growth.of("T", KNOWN, renamed))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("record/told-twice"))
                .hasMessageContaining("rows[0]")
                .hasMessageContaining("'a'");
    }

    private static void refused(Thing told) {
        assertThatThrownBy(() -> Growth.of("T", KNOWN, told)).isInstanceOf(Problem.Refused.class);
    }
}
