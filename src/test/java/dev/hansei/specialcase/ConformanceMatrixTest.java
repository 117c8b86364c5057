package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.specialcase.conformance.ConformanceMatrix;
import dev.hansei.specialcase.conformance.ConformanceMatrix.Mark;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConformanceMatrixTest {

    @Test
    void a_conforming_case_is_done_step_by_step() {
        assertThat(marks(conforming()))
                .containsExactly(Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE, Mark.NOT_NEEDED);
    }

    @Test
    void what_an_unnecessary_case_leaves_out_is_not_needed() {
        assertThat(marks(unnecessary()))
                .containsExactly(
                        Mark.DONE,
                        Mark.DONE,
                        Mark.DONE,
                        Mark.NOT_NEEDED,
                        Mark.NOT_NEEDED,
                        Mark.NOT_NEEDED,
                        Mark.NOT_NEEDED);
    }

    @Test
    void what_an_open_case_has_still_before_it_is_not_yet_done() {
        assertThat(marks(openAfter(5)))
                .containsExactly(Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE, Mark.NOT_YET, Mark.NOT_YET);
    }

    @Test
    void a_step_is_marked_by_the_worst_of_its_findings() {
        CaseDraft draft = conforming();
        draft.steps.remove(1);
        change(draft.steps, 0, "at", at("2024-03-12 22:00"));
        change(draft.approvals, 1, "to", at("2024-03-12 21:05"));
        change(draft.execution, 2, "checker", null);
        assertThat(marks(draft))
                .containsExactly(
                        Mark.OUT_OF_ORDER,
                        Mark.MISSING,
                        Mark.DONE,
                        Mark.DONE,
                        Mark.FINDING,
                        Mark.DONE,
                        Mark.NOT_NEEDED);
    }

    @Test
    void a_cell_says_when_and_shows_its_findings() {
        CaseDraft draft = conforming();
        draft.approvals.clear();
        ConformanceMatrix.Cell cell =
                ConformanceMatrix.of(draft.flow, draft.record()).cells().get(3);
        assertThat(cell.step()).isEqualTo("approval");
        assertThat(cell.at()).isEqualTo(at("2024-03-11 11:00"));
        assertThat(cell.findings()).extracting(Finding::rule).containsExactly(Rule.APPROVAL_MISSING);
    }

    @Test
    void every_symbol_is_in_the_fonts_of_the_documents() throws Exception {
        for (String weight : List.of("Regular", "Bold")) {
            Font font = Font.createFont(
                    Font.TRUETYPE_FONT, getClass().getResourceAsStream("/fonts/NotoSansJP-" + weight + ".ttf"));
            for (Mark mark : Mark.values()) {
                assertThat(font.canDisplayUpTo(mark.symbol()))
                        .as(mark + " in " + weight)
                        .isEqualTo(-1);
            }
        }
    }

    private static List<Mark> marks(CaseDraft draft) {
        return ConformanceMatrix.of(draft.flow, draft.record()).cells().stream()
                .map(ConformanceMatrix.Cell::mark)
                .toList();
    }
}
