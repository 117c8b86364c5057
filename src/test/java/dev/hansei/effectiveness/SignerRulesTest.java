package dev.hansei.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.OverrideReview;
import dev.hansei.specialcase.PerformedStep;
import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever did anything in an audited case does not sign its audit. */
class SignerRulesTest {

    private static final Bundle STORY = BundleReader.read(Sample.sources()).bundle();
    private static final CaseRecord CASE = STORY.cases().getFirst();
    private static final Moment AT = CASE.declared();
    private static final Bilingual WORDS = Bilingual.of("理由。", "Reason.");

    @Test
    void whoever_overrode_a_rule_does_not_sign() {
        EmergencyOverride override =
                new EmergencyOverride("o1", Rule.APPROVAL_MISSING, "approval", AT, "newcomer", WORDS);
        assertThat(refusals(with(List.of(), List.of(override), List.of(), CASE.outcome())))
                .containsExactly("audit/signer-took-part");
    }

    @Test
    void whoever_confirmed_an_override_does_not_sign() {
        OverrideReview review = new OverrideReview("o1", AT, "newcomer", true, WORDS);
        assertThat(refusals(with(List.of(), List.of(), List.of(review), CASE.outcome())))
                .containsExactly("audit/signer-took-part");
    }

    @Test
    void whoever_did_work_that_nobody_checked_does_not_sign() {
        PerformedStep performed = new PerformedStep(1, AT, "newcomer", true, null);
        assertThat(refusals(with(List.of(performed), List.of(), List.of(), CASE.outcome())))
                .containsExactly("audit/signer-took-part");
    }

    @Test
    void whoever_ended_a_case_does_not_sign() {
        Outcome ended = new Outcome(Outcome.Kind.WITHDRAWN, AT, "newcomer", WORDS);
        assertThat(refusals(with(List.of(), List.of(), List.of(), ended))).containsExactly("audit/signer-took-part");
    }

    @Test
    void whoever_did_nothing_in_a_case_signs() {
        assertThat(refusals(CASE)).isEmpty();
    }

    private static List<String> refusals(CaseRecord record) {
        return SignerRules.refusals(STORY.audits().getFirst(), "newcomer", List.of(), List.of(record))
                .map(Problem::code)
                .toList();
    }

    private static CaseRecord with(
            List<PerformedStep> performed,
            List<EmergencyOverride> overrides,
            List<OverrideReview> reviews,
            Outcome outcome) {
        return new CaseRecord(
                CASE.ref(),
                CASE.flow(),
                CASE.flowVersion(),
                CASE.zone(),
                CASE.title(),
                CASE.request(),
                CASE.risk(),
                CASE.declared(),
                CASE.deadline(),
                CASE.assignments(),
                CASE.steps(),
                CASE.procedures(),
                CASE.reviews(),
                CASE.approvals(),
                performed,
                CASE.execution(),
                CASE.verification(),
                CASE.rollbacks(),
                overrides,
                reviews,
                outcome);
    }
}
