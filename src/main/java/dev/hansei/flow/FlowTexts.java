package dev.hansei.flow;

import dev.hansei.base.KeptText;
import dev.hansei.base.Problem;
import java.util.List;

/** A draft as it is kept: every text and identifier checked. */
public final class FlowTexts {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 4000;

    private FlowTexts() {}

    static ResponseFlowRecord kept(ResponseFlowRecord sent) {
        if (sent.versions().size() != 1) {
            throw FlowProblems.oneVersion();
        }
        return new ResponseFlowRecord(
                KeptText.id(sent.ref()),
                sent.zone(),
                KeptText.line(sent.title(), LONGEST_TITLE),
                List.of(kept(sent.versions().getFirst())));
    }

    /** Whether the texts and the identifiers of a step could be kept. */
    public static boolean keepable(FlowStepRecord sent) {
        try {
            kept(sent);
            return true;
        } catch (Problem.Invalid flaw) {
            return false;
        }
    }

    private static FlowVersionRecord kept(FlowVersionRecord sent) {
        FlowVersionRecord kept = new FlowVersionRecord(
                sent.number(),
                KeptText.moment(sent.effective()),
                KeptText.of(sent.reason(), LONGEST),
                sent.minimumReviewers(),
                sent.minimumDepartments(),
                sent.steps().stream().map(FlowTexts::kept).toList(),
                sent.criteria().stream()
                        .map(criterion -> new ReviewCriterion(
                                KeptText.id(criterion.id()), KeptText.of(criterion.question(), LONGEST)))
                        .toList(),
                List.copyOf(sent.avoid()),
                List.copyOf(sent.distinct()));
        if (FlowRules.identifierTwice(kept)) {
            throw FlowProblems.broken(FlowRule.IDENTIFIER_TWICE);
        }
        return kept;
    }

    private static FlowStepRecord kept(FlowStepRecord sent) {
        return new FlowStepRecord(
                KeptText.id(sent.id()),
                sent.activity(),
                sent.role(),
                KeptText.line(sent.title(), LONGEST_TITLE),
                KeptText.optional(sent.description(), LONGEST),
                sent.conditional(),
                sent.evidence().stream()
                        .map(evidence -> new RequiredEvidence(
                                KeptText.id(evidence.id()), KeptText.line(evidence.title(), LONGEST_TITLE)))
                        .toList());
    }
}
