package dev.hansei.intake.rules;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ReviewCriterion;
import java.util.List;

/** The versions of a flow are numbered, and what they ask for can be referred to. */
record FlowRules(Checks checks, Holdings holdings) {

    void check(ResponseFlowRecord flow) {
        List<Integer> numbers = holdings.flows().rows(flow.ref(), ResponseFlowRecord::versions).stream()
                .map(FlowVersionRecord::number)
                .toList();
        checks.unique(flow.versions(), "number", FlowVersionRecord::number);
        checks.numbered(flow.versions(), numbers, "number", FlowVersionRecord::number);
        for (FlowVersionRecord version : flow.versions()) {
            checks.unique(version.steps(), "id", FlowStepRecord::id);
            checks.unique(version.criteria(), "id", ReviewCriterion::id);
            version.steps().forEach(step -> checks.unique(step.evidence(), "id", RequiredEvidence::id));
        }
    }
}
