package dev.hansei.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Sample;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fourth case, planted with one flaw of each kind, beside the three of the sample. */
class PlantedCaseTest {

    private static final Bundle BUNDLE = BundleReader.read(Stream.concat(
                            Sample.sources().stream(),
                            Stream.of(Sample.source(Path.of("src/test/resources/bundles/flawed-case.yaml"))))
                    .toList())
            .bundle();

    @Test
    void the_three_cases_of_the_sample_conform() {
        List<CaseRecord> sample = BUNDLE.cases().stream()
                .filter(run -> !run.ref().equals("CASE-2024-0099"))
                .toList();
        assertThat(sample)
                .hasSize(3)
                .allSatisfy(run -> assertThat(Conformance.of(flow(run), run)).isEmpty());
    }

    /** The edition written after the work is a flaw of its own, though it was planted to leave the checks undefined. */
    @Test
    void every_planted_flaw_is_found_with_its_rule_step_and_place() {
        CaseRecord planted = BUNDLE.cases().stream()
                .filter(run -> run.ref().equals("CASE-2024-0099"))
                .findFirst()
                .orElseThrow();
        assertThat(Conformance.of(flow(planted), planted))
                .allSatisfy(finding -> assertThat(finding.reason().ja()).isNotBlank())
                .allSatisfy(finding -> assertThat(finding.reason().en()).isNotBlank())
                .extracting(PlantedCaseTest::line)
                .containsExactly(
                        "step-missing at announcement shown by steps",
                        "step-out-of-order at procedure-review shown by steps[0]",
                        "criterion-unanswered at procedure-review shown by reviews[0].answers",
                        "not-applicable-without-reason at procedure-review shown by reviews[1].answers[11]",
                        "evidence-missing at approval shown by steps[2].evidence",
                        "approver-not-business-owner at approval shown by approvals[0]",
                        "approver-is-author at approval shown by approvals[1]",
                        "executed-before-approval at execution shown by execution[0]",
                        "procedure-written-after-work at execution shown by procedures[1]",
                        "outside-window at execution shown by execution[2]",
                        "checked-by-performer at execution shown by execution[1]",
                        "verification-undefined at verification shown by procedures[0].checks",
                        "rollback-undefined at rollback shown by procedures[0].rollback");
    }

    private static FlowVersionRecord flow(CaseRecord run) {
        return BUNDLE.flows().getFirst().version(run.flowVersion());
    }

    private static String line(Finding finding) {
        return finding.rule().code() + " at " + finding.step() + " shown by " + finding.shownBy();
    }
}
