package dev.hansei.specialcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Problem;
import dev.hansei.intake.Bundles;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SpecialCasesTest {

    @Inject
    Bundles bundles;

    @Inject
    SpecialCases cases;

    @Test
    @TestTransaction
    void a_case_that_has_ended_takes_nothing_more() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        CaseRecord told = cases.told().stream()
                .filter(one -> one.ref().equals("CASE-2024-0001"))
                .findFirst()
                .orElseThrow();
        CaseRecord grown = new CaseRecord(
                told.ref(),
                told.flow(),
                told.flowVersion(),
                told.zone(),
                told.title(),
                told.request(),
                told.risk(),
                told.declared(),
                told.deadline(),
                told.assignments(),
                told.steps(),
                told.procedures(),
                told.reviews(),
                told.approvals(),
                Stream.concat(
                                told.execution().stream(),
                                told.execution().stream()
                                        .limit(1)
                                        .map(step -> new ExecutedStep(
                                                99, step.at(), step.performer(), step.checker(), true, null)))
                        .toList(),
                told.verification(),
                told.rollbacks(),
                told.outcome());
        assertThatThrownBy(() -> cases.record(grown, Sample.ACTOR, Sample.NOW))
                .asInstanceOf(type(Problem.Refused.class))
                .extracting(Problem::code)
                .isEqualTo("case/closed");
    }
}
