package dev.hansei.intake;

import dev.hansei.base.Moment;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.AuditFinding;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.Conclusion;
import dev.hansei.effectiveness.QualityReview;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.flow.DistinctRoles;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ReviewCriterion;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.OverrideReview;
import dev.hansei.specialcase.PerformedStep;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.ReviewRecord;
import dev.hansei.specialcase.RollbackRun;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.VerificationCheck;
import dev.hansei.specialcase.VerificationResult;
import dev.hansei.specialcase.conformance.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A flow, special cases run under it, and their audit. */
record GeneratedCase(GeneratedTexts any, GeneratedMoments moments, ZoneId zone, List<String> people) {

    ResponseFlowRecord flow(String ref) {
        return new ResponseFlowRecord(ref, zone, any.both(), List.of(version(1), version(2)));
    }

    CaseRecord run(String ref, ResponseFlowRecord flow) {
        FlowVersionRecord version = any.one(flow.versions());
        return new CaseRecord(
                ref,
                flow.ref(),
                version.number(),
                zone,
                any.both(),
                any.both(),
                any.both(),
                moments.any(),
                any.maybe(moments::any),
                any.rows(0, () -> new Assignment(any.one(ActingRole.values()), person(), any.maybe(moments::any))),
                any.rows(0, () -> step(any.one(version.steps()))),
                List.of(procedure(1), procedure(2)),
                any.rows(0, () -> review(version)),
                any.rows(0, this::approval),
                any.rows(
                        0,
                        () -> new PerformedStep(
                                1 + any.upTo(1), moments.any(), person(), any.coin(), any.maybe(any::both))),
                any.rows(0, this::executed),
                any.rows(
                        0,
                        () -> new VerificationResult(
                                any.one(List.of("v1", "v2")),
                                moments.any(),
                                person(),
                                any.coin(),
                                any.maybe(any::both))),
                any.rows(0, () -> new RollbackRun(moments.any(), person(), any.both(), any.coin())),
                List.of(new EmergencyOverride("o1", any.one(Rule.values()), "2", moments.any(), person(), any.both())),
                any.rows(0, () -> new OverrideReview("o1", moments.any(), person(), any.coin(), any.both())),
                any.maybe(() -> new Outcome(any.one(Outcome.Kind.values()), moments.any(), person(), any.both())));
    }

    AuditRecord audit(
            String ref,
            String incident,
            ResponseFlowRecord flow,
            List<CaseRecord> runs,
            List<CountermeasureRecord> measures) {
        List<String> cases = runs.stream().map(CaseRecord::ref).toList();
        List<String> refs = measures.stream().map(CountermeasureRecord::ref).toList();
        LocalDate from = moments.day();
        return new AuditRecord(
                ref,
                incident,
                flow.ref(),
                zone,
                any.both(),
                from,
                from.plusDays(any.upTo(100)),
                moments.any(),
                person(),
                any.some(refs),
                any.both(),
                any.some(cases).stream()
                        .map(audited -> new AuditedCase(audited, any.coin(), any.both()))
                        .toList(),
                any.rows(
                        0,
                        () -> new QualityReview(
                                any.one(QualityReview.Aspect.values()), any.some(cases), any.coin(), any.both())),
                List.of(new AuditFinding(
                        "f1", any.both(), any.maybe(() -> any.one(refs)), any.maybe(this::person), null)),
                any.maybe(() ->
                        new Conclusion(any.one(Conclusion.Verdict.values()), any.both(), person(), moments.any())));
    }

    private FlowVersionRecord version(int number) {
        return new FlowVersionRecord(
                number,
                moments.any(),
                any.both(),
                any.upTo(5),
                any.upTo(3),
                List.of(flowStep("announce"), flowStep("2"), flowStep("手順")),
                List.of(new ReviewCriterion("risk", any.both()), new ReviewCriterion("yes", any.both())),
                any.rows(
                        0,
                        () -> new AvoidedTime(
                                any.one(DayOfWeek.values()),
                                LocalTime.of(any.upTo(23), any.upTo(59)),
                                LocalTime.of(any.upTo(23), any.upTo(59), any.upTo(59)))),
                any.rows(0, () -> new DistinctRoles(any.one(ActingRole.values()), any.one(ActingRole.values()))));
    }

    private FlowStepRecord flowStep(String id) {
        return new FlowStepRecord(
                id,
                any.one(FlowStepRecord.Activity.values()),
                any.one(ActingRole.values()),
                any.both(),
                any.maybe(any::both),
                any.coin(),
                List.of(new RequiredEvidence("record", any.both())));
    }

    private StepRecord step(FlowStepRecord flowStep) {
        GeneratedIncident other = new GeneratedIncident(any, moments, zone, people);
        return new StepRecord(
                flowStep.id(),
                any.one(StepRecord.State.values()),
                moments.any(),
                person(),
                any.maybe(any::both),
                List.of(other.evidence("x1", any.maybe(() -> "record"))));
    }

    private ProcedureRecord procedure(int edition) {
        return new ProcedureRecord(
                edition,
                any.both(),
                person(),
                moments.any(),
                any.coin(),
                any.maybe(any::both),
                List.of(
                        new ProcedureStep(1, any.both(), any.both(), any.maybe(any::both)),
                        new ProcedureStep(2, any.both(), any.both(), any.maybe(any::both))),
                List.of(
                        new VerificationCheck("v1", any.both(), any.both()),
                        new VerificationCheck("v2", any.both(), any.both())));
    }

    private ReviewRecord review(FlowVersionRecord version) {
        List<CriterionAnswer> answers = any.some(version.criteria()).stream()
                .map(criterion -> new CriterionAnswer(
                        criterion.id(), any.one(CriterionAnswer.Answer.values()), any.maybe(any::both)))
                .toList();
        return new ReviewRecord(1 + any.upTo(1), person(), any.both(), moments.any(), answers);
    }

    private Approval approval() {
        List<Moment> span = moments.span();
        return new Approval(
                1 + any.upTo(1),
                any.one(Approval.Decision.values()),
                person(),
                moments.any(),
                span.get(0),
                any.maybe(() -> span.get(1)),
                any.maybe(any::both),
                any.maybe(() -> "a".repeat(64)));
    }

    private ExecutedStep executed() {
        return new ExecutedStep(
                1 + any.upTo(1), moments.any(), person(), any.maybe(this::person), any.coin(), any.maybe(any::both));
    }

    private String person() {
        return any.one(people);
    }
}
