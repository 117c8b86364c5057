package dev.hansei.specialcase;

import static dev.hansei.incident.Refusals.refused;
import static dev.hansei.specialcase.CaseRun.emergency;
import static dev.hansei.specialcase.CaseRun.ending;
import static dev.hansei.specialcase.CaseRun.look;
import static dev.hansei.specialcase.CaseRun.naming;
import static dev.hansei.specialcase.CaseRun.performance;
import static dev.hansei.specialcase.Change.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.CaseRun.Stage;
import dev.hansei.specialcase.conformance.ApprovedContent;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.conformance.RuleToKeep;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.StepDone;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActsTest {

    /** By the desk's clock and its drafts these cannot be broken by an act: audits still look for them. */
    private static final Set<Rule> FOUND_ONLY_AFTERWARDS = Set.of(
            Rule.FLOW_NOT_IN_EFFECT,
            Rule.STEP_OUT_OF_ORDER,
            Rule.BEFORE_DECLARATION,
            Rule.AFTER_END,
            Rule.NOT_NEEDED_WITHOUT_REASON,
            Rule.EDITION_NOT_YET_WRITTEN,
            Rule.EXECUTED_BEFORE_APPROVAL,
            Rule.CHECK_TOO_EARLY,
            Rule.OVERRIDDEN);

    @ParameterizedTest
    @EnumSource
    void an_act_that_breaks_a_rule_is_refused_by_the_rules_name(Refusal rule) {
        Problem problem = refused(rule.code(), rule::attempt);
        Rule broken = Rule.valueOf(rule.name());
        assertThat(problem).isInstanceOf(Problem.Refused.class);
        assertThat(problem.sentence().ja()).contains(RuleToKeep.of(broken).ja()).doesNotContain("null", "{");
        assertThat(problem.sentence().en()).contains(RuleToKeep.of(broken).en()).doesNotContain("null", "{");
        assertThat(problem.sentence().en().lines()).hasSize(3).allMatch(line -> line.endsWith("."));
        assertThat(problem.sentence().ja().lines()).hasSize(3).allMatch(line -> line.endsWith("。"));
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_speaks_to_whoever_acts_and_names_people_by_their_names(Refusal rule) {
        Problem problem = refused(rule.code(), rule::attempt);
        String audited = Rule.valueOf(rule.name()).title().en();
        assertThat(problem.sentence().en())
                .doesNotContain(audited)
                .doesNotContainPattern("(?<!Name of )\\b(coordinator|author|owner|operator|checker|reviewer)-[abc]\\b");
        assertThat(problem.sentence().ja())
                .doesNotContainPattern("\\b(coordinator|author|owner|operator|checker|reviewer)-[abc](?!さん)");
    }

    @Test
    void whoever_works_before_the_second_look_reads_who_waits_for_it_and_what_to_do() {
        CaseRun run = CaseRun.to(Stage.APPROVED).act("operator-a", CaseRun.performance(1));
        Problem problem = refused("case/nobody-checked", () -> run.act("operator-a", CaseRun.performance(2)));
        assertThat(problem.sentence().en()).isEqualTo("""
                Not recorded: instruction 2. The rule: A second person checks each instruction before the next one.
                Nobody has checked instruction 1 yet, carried out by Name of operator-a.
                Let another person who is assigned as checker look at it, and go on then.""");
    }

    @Test
    void what_each_of_the_two_saw_and_wrote_stays_beside_the_others() {
        Bilingual own = Bilingual.of(null, "It took a minute.");
        Bilingual others = Bilingual.of(null, "A warning is shown.");
        CaseRun run = CaseRun.to(Stage.APPROVED)
                .act("operator-a", new Performance(1, true, own, null))
                .act("checker-a", new SecondLook(1, false, others, null));
        assertThat(run.record.execution()).singleElement().satisfies(step -> {
            assertThat(step.asExpected()).isFalse();
            assertThat(step.note()).isEqualTo(own);
            assertThat(step.checkerAsExpected()).isFalse();
            assertThat(step.checkerNote()).isEqualTo(others);
        });
        assertThat(run.record.performed()).singleElement().satisfies(step -> {
            assertThat(step.asExpected()).isTrue();
            assertThat(step.note()).isEqualTo(own);
        });
    }

    @Test
    void every_rule_is_refused_or_can_only_be_found_afterwards() {
        assertThat(List.of(Rule.values()))
                .allMatch(rule -> FOUND_ONLY_AFTERWARDS.contains(rule)
                        != List.of(Refusal.values()).stream()
                                .anyMatch(refusal -> refusal.name().equals(rule.name())));
    }

    @Test
    void a_case_that_was_run_at_the_desk_has_no_findings() {
        CaseRun run = CaseRun.to(Stage.ENDED);
        assertThat(run.findings()).isEmpty();
        assertThat(run.record.execution()).hasSize(2);
    }

    @Test
    void a_case_found_unnecessary_marks_the_rest_of_its_flow_not_needed() {
        CaseRun run = CaseRun.to(Stage.REVIEWED).act("owner-a", ending(Outcome.Kind.UNNECESSARY));
        assertThat(run.findings()).isEmpty();
        assertThat(run.record.steps()).hasSize(7);
    }

    @Test
    void a_case_may_be_withdrawn_at_any_time_before_the_work() {
        for (Stage stage : List.of(Stage.DECLARED, Stage.ASSESSED, Stage.WRITTEN, Stage.APPROVED)) {
            CaseRun run = CaseRun.to(stage).act("coordinator-a", ending(Outcome.Kind.WITHDRAWN));
            assertThat(run.findings()).as(stage.name()).isEmpty();
        }
    }

    @Test
    void a_case_that_has_ended_takes_no_act() {
        refused("case/closed", () -> CaseRun.to(Stage.ENDED).act("operator-a", performance(1)));
    }

    @Test
    void an_approval_lapses_when_a_reviewer_answers_anew_and_holds_when_it_is_given_again() {
        CaseRun run = CaseRun.to(Stage.APPROVED);
        run.act("reviewer-b", CaseRun.review(1, CriterionAnswer.Answer.YES));
        refused("case/approval-lapsed", () -> run.act("operator-a", performance(1)));
        run.act("owner-a", run.approval(1)).on(Stage.APPROVED, Stage.ENDED);
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void an_approval_is_bound_to_its_window() {
        CaseRun run = CaseRun.to(Stage.APPROVED);
        Approval approval = run.record.approvals().getLast();
        Approval widened = with(approval, "to", run.later(Duration.ofDays(9)));
        assertThat(ApprovedContent.holds(run.record, approval, run.now)).isTrue();
        assertThat(ApprovedContent.holds(run.record, widened, run.now)).isFalse();
    }

    @Test
    void a_result_that_either_of_the_two_did_not_expect_stops_the_work_until_it_is_rolled_back() {
        CaseRun run = CaseRun.to(Stage.APPROVED);
        run.act("operator-a", performance(1)).act("checker-a", look(1, false));
        refused("case/unexpected-result-unanswered", () -> run.act("operator-a", performance(2)));
        run.act("operator-a", CaseRun.back(true)).instruction(1).instruction(2);
        assertThat(run.record.execution()).hasSize(3);
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void work_that_still_waits_for_its_check_has_begun_and_takes_no_new_edition() {
        CaseRun run = CaseRun.to(Stage.APPROVED).act("operator-a", performance(1));
        refused("case/procedure-written-after-work", () -> run.act("author-a", CaseRun.document()));
        run.act("operator-a", CaseRun.back(true)).act("author-a", CaseRun.document());
        assertThat(run.record.procedures()).hasSize(2);
    }

    @Test
    void what_does_not_wait_for_a_check_cannot_be_checked() {
        refused("case/nothing-to-check", () -> CaseRun.to(Stage.APPROVED).act("checker-a", look(1, true)));
    }

    @Test
    void an_instruction_performed_again_within_a_second_waits_for_a_check_of_its_own() {
        CaseRun run = CaseRun.to(Stage.APPROVED);
        run.act("operator-a", performance(1)).act("checker-a", look(1, true));
        PerformedStep once = run.record.performed().getFirst();
        CaseRecord twice = with(run.record, "performed", List.of(once, once));
        assertThat(new CaseProgress(run.flow, run.record).unchecked()).isEmpty();
        assertThat(new CaseProgress(run.flow, twice).unchecked()).containsExactly(once);
    }

    @Test
    void what_was_not_begun_cannot_be_rolled_back() {
        refused("case/nothing-to-roll-back", () -> CaseRun.to(Stage.APPROVED).act("operator-a", CaseRun.back(true)));
    }

    @Test
    void finished_work_takes_no_further_instruction() {
        refused("case/work-finished", () -> CaseRun.to(Stage.EXECUTED).act("operator-a", performance(1)));
    }

    @Test
    void a_window_does_not_end_before_it_begins() {
        CaseRun run = CaseRun.to(Stage.REVIEWED);
        refused("case/window-order", () -> run.act("owner-a", with(run.approval(1), "to", run.record.declared())));
    }

    @Test
    void an_override_covers_one_act_is_always_found_and_is_confirmed_by_a_second_person() {
        CaseRun run = CaseRun.to(Stage.APPROVED).wait("2024-03-04 23:00");
        run.act("operator-a", with(performance(1), "emergency", emergency(Rule.OUTSIDE_WINDOW)));
        run.act("checker-a", look(1, true));
        refused("case/outside-window", () -> run.act("operator-a", performance(2)));
        run.act("operator-a", with(performance(2), "emergency", emergency(Rule.OUTSIDE_WINDOW)));
        run.act("checker-a", look(2, true)).on(Stage.WORKED, Stage.LEFT_OUT);
        refused("case/override-not-confirmed", () -> run.act("owner-a", ending(Outcome.Kind.EXECUTED)));
        refused("case/override-not-confirmed", () -> run.act("operator-a", CaseRun.word("override-1")));
        run.act("owner-a", CaseRun.word("override-1")).act("owner-a", CaseRun.word("override-2"));
        run.act("owner-a", ending(Outcome.Kind.EXECUTED));
        assertThat(run.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.OUTSIDE_WINDOW, Rule.OVERRIDDEN, Rule.OVERRIDDEN);
    }

    @Test
    void an_override_covers_the_rule_it_names_and_no_other() {
        CaseRun run = CaseRun.to(Stage.APPROVED).wait("2024-03-04 23:00");
        refused(
                "case/outside-window",
                () -> run.act("checker-a", with(performance(1), "emergency", emergency(Rule.PERFORMER_NOT_OPERATOR))));
        refused(
                "case/override-not-needed",
                () -> run.act("operator-a", with(performance(1), "emergency", emergency(Rule.IN_AVOIDED_TIME))));
        refused(
                "case/override-not-allowed",
                () -> run.act("operator-a", with(performance(1), "emergency", emergency(Rule.STEP_UNKNOWN))));
        refused("case/override-unknown", () -> run.act("owner-a", CaseRun.word("override-9")));
    }

    @Test
    void work_without_any_approval_can_be_forced_in_an_emergency_only() {
        CaseRun run = CaseRun.to(Stage.REVIEWED);
        refused("case/approval-missing", () -> run.act("operator-a", performance(1)));
        run.act("operator-a", with(performance(1), "emergency", emergency(Rule.APPROVAL_MISSING)));
        run.act("checker-a", look(1, true));
        refused("case/approval-missing", () -> run.act("operator-a", performance(2)));
        assertThat(run.findings()).extracting(Finding::rule).contains(Rule.APPROVAL_MISSING, Rule.OVERRIDDEN);
    }

    @Test
    void only_who_keeps_the_case_moving_says_who_acts() {
        refused(
                "case/role-not-held",
                () -> CaseRun.to(Stage.DECLARED).act("operator-a", naming(ActingRole.OPERATOR, "operator-b")));
    }

    @Test
    void what_an_earlier_override_excused_does_not_stop_the_work_again() {
        CaseRun run = CaseRun.to(Stage.ANNOUNCED);
        run.act("coordinator-a", new StepDone("risk-assessment", null, List.of(), emergency(Rule.EVIDENCE_MISSING)));
        run.on(Stage.ASSESSED, Stage.WORKED);
        assertThat(run.findings()).extracting(Finding::rule).containsExactly(Rule.EVIDENCE_MISSING, Rule.OVERRIDDEN);
    }
}
