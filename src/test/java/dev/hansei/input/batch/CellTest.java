package dev.hansei.input.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that spreadsheets open without running anything. */
class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "＝1",
                "－1",
                "'=1",
                "''-1",
                "  =1",
                "a;=1",
                "a\"=1",
                "a\n=1"
            })
    void what_a_spreadsheet_would_run_gets_an_apostrophe_before_it(String formula) {
        assertThat(Cell.safe(formula)).isNotEqualTo(formula).contains("'");
        assertThat(Cell.told(Cell.safe(formula))).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'tis", "a=1", "2023-12-05", "応答なし", "a - b"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(Cell.safe(text)).isEqualTo(text);
        assertThat(Cell.told(text)).isEqualTo(text);
    }

    @Property
    void every_text_comes_back_as_it_was(@ForAll("hostile") String text) {
        assertThat(Cell.told(Cell.safe(text))).isEqualTo(text);
        List<Csv.Row> rows = Csv.read(Csv.row(List.of("x", Cell.safe(text), "y")), ',');
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cells()).containsExactly("x", Cell.safe(text), "y");
    }

    @Property
    void under_no_separator_does_a_cell_begin_with_a_formula(@ForAll("hostile") String text) {
        for (String cell : Cell.safe(text).split("[\";,\t\n\r]")) {
            assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
        }
    }

    @Provide
    static Arbitrary<String> hostile() {
        return Arbitraries.strings().withChars("=+-@\t'\";, \n＝aあ").ofMaxLength(12);
    }
}
