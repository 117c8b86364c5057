package dev.hansei.effectiveness;

import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.OverrideReview;
import dev.hansei.specialcase.PerformedStep;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ReviewRecord;
import dev.hansei.specialcase.RollbackRun;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.VerificationResult;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whoever signs owns nothing of what is audited. */
final class SignerRules {

    private SignerRules() {}

    /** @param cases those of the period */
    static Stream<Problem.Refused> refusals(
            AuditRecord audit, String signer, List<CountermeasureRecord> measures, Collection<CaseRecord> cases) {
        Stream<Problem.Refused> owned = measures.stream()
                .filter(measure -> measure.owners().contains(signer))
                .limit(1)
                .map(measure -> AuditProblems.signerOwns(signer, measure.ref()));
        Stream<Problem.Refused> accepted = audit.currentFindings().stream()
                .filter(finding -> signer.equals(finding.acceptedBy()))
                .limit(1)
                .map(finding -> AuditProblems.signerAccepts(signer));
        Stream<Problem.Refused> handled = cases.stream()
                .filter(record -> tookPart(record, signer))
                .limit(1)
                .map(record -> AuditProblems.signerTookPart(signer, record.ref()));
        return Stream.of(owned, accepted, handled).flatMap(rule -> rule);
    }

    private static boolean tookPart(CaseRecord record, String person) {
        return Stream.of(
                        record.assignments().stream().map(Assignment::person),
                        record.steps().stream().map(StepRecord::by),
                        record.procedures().stream().map(ProcedureRecord::author),
                        record.reviews().stream().map(ReviewRecord::reviewer),
                        record.approvals().stream().map(Approval::by),
                        record.performed().stream().map(PerformedStep::performer),
                        record.execution().stream().map(ExecutedStep::performer),
                        record.execution().stream().map(ExecutedStep::checker),
                        record.verification().stream().map(VerificationResult::by),
                        record.rollbacks().stream().map(RollbackRun::by),
                        record.overrides().stream().map(EmergencyOverride::by),
                        record.overrideReviews().stream().map(OverrideReview::by),
                        Stream.ofNullable(record.outcome()).map(Outcome::by))
                .flatMap(Function.identity())
                .anyMatch(person::equals);
    }
}
