package dev.hansei.specialcase.conformance;

import static java.util.Comparator.comparing;

import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseRecord;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares a case with the flow version it ran under. It knows no clock and no other case: the same two records always
 * give the same findings. Whoever holds records that are only dated gets the benefit of the doubt within a day.
 */
public final class Conformance {

    private static final List<Function<Examination, Stream<Finding>>> ASPECTS = List.of(
            StepRules::of,
            NotNeededRules::of,
            OrderRules::of,
            RoleRules::of,
            ProcedureRules::of,
            ReviewRules::of,
            CriterionRules::of,
            ApprovalRules::of,
            PermissionRules::of,
            ExecutionRules::of,
            SecondPersonRules::of,
            VerificationRules::of,
            RollbackRules::of,
            OutcomeRules::of,
            OverrideRules::of);

    private Conformance() {}

    /**
     * Findings in the order of the flow's steps, then of {@link Rule}; none means that the case conforms so far.
     *
     * @throws IllegalArgumentException if the case ran under another version
     */
    public static List<Finding> of(FlowVersionRecord flow, CaseRecord record) {
        if (!flow.number().equals(record.flowVersion())) {
            throw new IllegalArgumentException(
                    record.ref() + " ran under version " + record.flowVersion() + ", not " + flow.number());
        }
        Examination examination = new Examination(flow, record);
        return ASPECTS.stream()
                .flatMap(aspect -> aspect.apply(examination))
                .sorted(comparing((Finding finding) -> examination.position(finding.step()))
                        .thenComparing(Finding::rule))
                .toList();
    }
}
