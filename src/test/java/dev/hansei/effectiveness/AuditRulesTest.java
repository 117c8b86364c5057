package dev.hansei.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CheckPlan;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.StatusChange;
import dev.hansei.countermeasure.StatusChange.Status;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.specialcase.CaseRecord;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps an audit from the conclusion "effective", one flaw at a time in the sample that has none. */
class AuditRulesTest {

    private static final Bundle STORY = BundleReader.read(Sample.sources()).bundle();
    private static final AuditRecord AUDIT = STORY.audits().getFirst();
    private static final CountermeasureRecord MEASURE = STORY.countermeasures().getFirst();
    private static final Instant CONCLUDED = AUDIT.conclusion().at().end();

    @Test
    void the_sample_is_effective() {
        assertThat(refusals(STORY.countermeasures().stream()
                        .filter(measure -> AUDIT.countermeasures().contains(measure.ref()))
                        .toList()))
                .isEmpty();
    }

    @Test
    void effective_needs_a_measure_that_is_evaluated() {
        assertThat(refusals(List.of())).containsExactly("audit/nothing-evaluated");
    }

    @Test
    void effective_needs_a_check_plan() {
        assertThat(refusals(measure(null, MEASURE.history(), MEASURE.evidence())))
                .containsExactly("audit/check-plan-missing");
    }

    @Test
    void effective_needs_a_verifier_who_does_not_own_the_measure() {
        assertThat(refusals(measure(plan(MEASURE.owner(), 90), MEASURE.history(), MEASURE.evidence())))
                .containsExactly("audit/verifier-owns");
    }

    @Test
    void effective_needs_a_measure_in_operation() {
        List<StatusChange> done = MEASURE.history().stream()
                .filter(row -> row.status() == Status.PROMISED || row.status() == Status.DONE)
                .toList();
        assertThat(refusals(measure(plan("auditor-a", 90), done, MEASURE.evidence())))
                .containsExactly("audit/not-in-operation");
    }

    @Test
    void effective_needs_operation_even_where_the_check_plan_names_no_days() {
        List<StatusChange> promised = MEASURE.history().stream()
                .filter(row -> row.status() == Status.PROMISED)
                .toList();
        assertThat(refusals(measure(plan("auditor-a", 0), promised, MEASURE.evidence())))
                .containsExactly("audit/not-in-operation");
    }

    @Test
    void effective_needs_the_days_of_the_check_plan() {
        assertThat(refusals(measure(plan("auditor-a", 400), MEASURE.history(), MEASURE.evidence())))
                .containsExactly("audit/operated-too-briefly");
    }

    @Test
    void effective_needs_evidence() {
        assertThat(refusals(measure(MEASURE.checkPlan(), MEASURE.history(), List.of())))
                .containsExactly("audit/evidence-missing");
    }

    @Test
    void a_case_that_has_not_ended_does_not_conform() {
        CaseRecord ended = STORY.cases().getFirst();
        AuditedCase judged = new AuditedCase(ended.ref(), true, Bilingual.of("適切です。", "Proper."));
        assertThat(AuditRules.judged(judged, STORY.flows().getFirst(), ended)).isEmpty();
        assertThat(AuditRules.judged(judged, STORY.flows().getFirst(), open(ended)))
                .get()
                .extracting(Problem::code)
                .isEqualTo("audit/case-open");
    }

    private static List<String> refusals(CountermeasureRecord measure) {
        return refusals(List.of(measure));
    }

    private static List<String> refusals(List<CountermeasureRecord> measures) {
        return EffectiveRules.refusals(AUDIT, measures, CONCLUDED)
                .map(Problem::code)
                .toList();
    }

    private static CheckPlan plan(String verifier, int days) {
        CheckPlan plan = MEASURE.checkPlan();
        return new CheckPlan(plan.criterion(), plan.method(), verifier, days, plan.written());
    }

    private static CountermeasureRecord measure(CheckPlan plan, List<StatusChange> history, List<Evidence> evidence) {
        return new CountermeasureRecord(
                MEASURE.ref(),
                MEASURE.incident(),
                MEASURE.zone(),
                MEASURE.kind(),
                MEASURE.title(),
                MEASURE.description(),
                MEASURE.owner(),
                MEASURE.addresses(),
                MEASURE.replaces(),
                MEASURE.orderedBy(),
                plan,
                history,
                evidence,
                List.of());
    }

    private static CaseRecord open(CaseRecord ended) {
        return new CaseRecord(
                ended.ref(),
                ended.flow(),
                ended.flowVersion(),
                ended.zone(),
                ended.title(),
                ended.request(),
                ended.risk(),
                ended.declared(),
                ended.deadline(),
                ended.assignments(),
                ended.steps(),
                ended.procedures(),
                ended.reviews(),
                ended.approvals(),
                ended.execution(),
                ended.verification(),
                ended.rollbacks(),
                null);
    }
}
