package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.Change.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void findings_come_in_the_order_of_the_flow_and_then_of_the_rules() {
        CaseDraft draft = conforming();
        change(draft.steps, 6, "note", null);
        change(draft.execution, 0, "checker", null);
        change(draft.approvals, 1, "to", at("2024-03-12 21:15"));
        draft.steps.remove(0);
        assertThat(draft.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        Rule.STEP_MISSING, Rule.OUTSIDE_WINDOW, Rule.NOBODY_CHECKED, Rule.NOT_NEEDED_WITHOUT_REASON);
    }

    @Test
    void a_finding_tells_its_whole_story_in_both_languages() {
        CaseDraft draft = conforming();
        change(draft.execution, 1, "checker", "operator-a");
        assertThat(draft.findings())
                .containsExactly(new Finding(
                        Rule.CHECKED_BY_PERFORMER,
                        "execution",
                        "execution[1]",
                        Bilingual.of(
                                "「作業の実施」で operator-a は、自分が2024年3月12日（火）21:10（JST）に実施した手順 2 を自分で確認しました。",
                                "In “Execution” operator-a checked instruction 2 of Tue 12 Mar 2024, 21:10 JST, which"
                                        + " they had executed themselves.")));
    }

    @Test
    void a_text_with_braces_is_told_as_it_is() {
        CaseDraft draft = conforming();
        List<FlowStepRecord> steps = draft.flow.steps().stream()
                .map(step -> step.activity() == Activity.EXECUTION
                        ? with(step, "title", Bilingual.of("{1} $2", null))
                        : step)
                .toList();
        draft.flow = with(draft.flow, "steps", steps);
        change(draft.execution, 1, "checker", null);
        assertThat(draft.findings().getFirst().reason().en()).startsWith("In “{1} $2” nobody checked");
    }

    @Test
    void a_flow_asks_only_for_the_steps_it_has() {
        CaseDraft draft = conforming();
        draft.flow = with(
                draft.flow,
                "steps",
                draft.flow.steps().stream()
                        .filter(step -> step.activity() == Activity.EXECUTION)
                        .toList());
        draft.steps.removeIf(step -> !step.step().equals("execution"));
        draft.procedures.clear();
        draft.reviews.clear();
        draft.approvals.clear();
        draft.verification.clear();
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void a_case_is_judged_by_the_version_it_began_under() {
        CaseDraft draft = conforming();
        CaseRecord record = draft.record();
        assertThatThrownBy(() -> Conformance.of(with(draft.flow, "number", 3), record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CASE-2024-0001 ran under version 2, not 3");
    }
}
