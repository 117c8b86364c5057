package dev.hansei.flow;

import static org.assertj.core.api.Assertions.assertThat;
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
