package dev.hansei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.intake.Bundles;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class FlowRefusalsTest {

    @Inject
    Bundles bundles;

    @Inject
    ResponseFlows flows;

    @BeforeEach
    void theSampleIsRecorded() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
    }

    @Test
    @TestTransaction
    void a_published_version_keeps_the_order_of_its_criteria() {
        ResponseFlowRecord known = flows.named("FLOW-0001").orElseThrow().told();
        FlowVersionRecord version = known.version(1);
        ResponseFlowRecord turned =
                new ResponseFlowRecord(known.ref(), known.zone(), known.title(), List.of(turned(version)));
        assertThatThrownBy(() -> flows.record(turned, Sample.ACTOR, Sample.NOW))
                .asInstanceOf(type(Problem.Refused.class))
                .extracting(Problem::code)
                .isEqualTo("flow/version-published");
    }

    @Test
    void a_flow_that_is_not_there_is_said_to_be_unknown() {
        assertThat(ResponseFlows.unknown("FLOW-9999").code()).isEqualTo("flow/unknown");
    }

    @Test
    void a_version_that_is_not_there_is_told_apart_from_a_flow_and_with_those_that_are() {
        Problem refused = ResponseFlows.unknownVersion("FLOW-0001", 9, 2);
        assertThat(refused.code()).isEqualTo("flow/unknown-version");
        assertThat(refused.sentence().en()).contains("no version 9", "up to 2");
    }

    @Test
    void the_title_of_a_step_stands_on_one_line() {
        FlowStepRecord step =
                flows.named("FLOW-0001").orElseThrow().told().version(1).steps().getFirst();
        FlowStepRecord broken = new FlowStepRecord(
                step.id(),
                step.activity(),
                step.role(),
                Bilingual.of(null, "Two\nlines"),
                step.description(),
                step.conditional(),
                step.evidence());
        assertThat(FlowTexts.keepable(step)).isTrue();
        assertThat(FlowTexts.keepable(broken)).isFalse();
    }

    private static FlowVersionRecord turned(FlowVersionRecord version) {
        return new FlowVersionRecord(
                version.number(),
                version.effective(),
                version.reason(),
                version.minimumReviewers(),
                version.minimumDepartments(),
                version.steps(),
                version.criteria().reversed(),
                version.avoid());
    }
}
