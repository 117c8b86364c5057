package dev.hansei.specialcase.conformance;

import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ExecutedStep;
import java.util.List;
import java.util.stream.Stream;

/** Whether the business owner, and nobody who made or did the work, approved the edition that was current. */
final class ApprovalRules {

    private ApprovalRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.step(Activity.APPROVAL).stream().flatMap(step -> of(step, examination));
    }

    private static Stream<Finding> of(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        List<Placed<Approval>> decisions = Placed.all("approvals", record.approvals());
        List<Placed<Approval>> approved = decisions.stream()
                .filter(decision -> decision.value().decision() == Approval.Decision.APPROVED)
                .toList();
        return Stream.of(
                        missing(step, examination),
                        decisions.stream().flatMap(decision -> notOwner(decision, step, examination)),
                        approved.stream().flatMap(approval -> withoutWindow(approval, step)),
                        approved.stream().flatMap(approval -> author(approval, step, record)),
                        approved.stream().flatMap(approval -> operator(approval, step, examination)),
                        new Editions(record).relied().stream().flatMap(approval -> older(approval, step, record)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> missing(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        boolean needed = examination.due(step) || !record.execution().isEmpty();
        if (!needed || !record.approvals().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                Rule.APPROVAL_MISSING,
                step.id(),
                "approvals",
                Sentence.of("「{0}」に承認の判断が記録されていません。", "“{0}” has no decision on record.", step)));
    }

    private static Stream<Finding> notOwner(Placed<Approval> decision, FlowStepRecord step, Examination examination) {
        Approval approval = decision.value();
        if (examination.holds(approval.by(), ActingRole.BUSINESS_OWNER)) {
            return Stream.empty();
        }
        return Stream.of(decision.finding(
                Rule.APPROVER_NOT_BUSINESS_OWNER,
                step.id(),
                Sentence.of(
                        "「{0}」で第{1}版について{2}に判断した {3} は、事業責任者ではありません。",
                        "In “{0}” {3} decided on edition {1} on {2} without being the business owner.",
                        step,
                        approval.edition(),
                        approval.at(),
                        approval.by())));
    }

    private static Stream<Finding> withoutWindow(Placed<Approval> placed, FlowStepRecord step) {
        Approval approval = placed.value();
        return approval.from() != null
                ? Stream.empty()
                : Stream.of(placed.finding(
                        Rule.APPROVAL_WITHOUT_WINDOW,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} は第{2}版を{3}に承認しましたが、作業を開始してよい日時がありません。",
                                "In “{0}” {1} approved edition {2} on {3} without saying when the work may begin.",
                                step,
                                approval.by(),
                                approval.edition(),
                                approval.at())));
    }

    /** Stricter than for reviewers: whoever wrote any edition up to the approved one has made the work their own. */
    private static Stream<Finding> author(Placed<Approval> placed, FlowStepRecord step, CaseRecord record) {
        Approval approval = placed.value();
        return record.procedures().stream()
                .filter(procedure -> procedure.edition() <= approval.edition())
                .filter(procedure -> procedure.author().equals(approval.by()))
                .reduce((earlier, later) -> later)
                .stream()
                .map(procedure -> placed.finding(
                        Rule.APPROVER_IS_AUTHOR,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} は第{2}版を{3}に承認しましたが、自ら第{4}版を作成しています。",
                                "In “{0}” {1} approved edition {2} on {3}, having written edition {4} themselves.",
                                step,
                                approval.by(),
                                approval.edition(),
                                approval.at(),
                                procedure.edition())));
    }

    private static Stream<Finding> operator(Placed<Approval> placed, FlowStepRecord step, Examination examination) {
        Approval approval = placed.value();
        boolean performed = examination.record().execution().stream()
                .anyMatch(executed -> executed.performer().equals(approval.by()));
        if (!performed && !examination.holds(approval.by(), ActingRole.OPERATOR)) {
            return Stream.empty();
        }
        return Stream.of(placed.finding(
                Rule.APPROVER_IS_OPERATOR,
                step.id(),
                Sentence.of(
                        "「{0}」で第{1}版を{2}に承認した {3} は、この作業の作業者です。",
                        "In “{0}” {3}, an operator of this work, approved edition {1} on {2}.",
                        step,
                        approval.edition(),
                        approval.at(),
                        approval.by())));
    }

    /** Current is what had been written or reviewed when work under the approval began, or when it was given. */
    private static Stream<Finding> older(Placed<Approval> placed, FlowStepRecord step, CaseRecord record) {
        Editions editions = new Editions(record);
        Approval approval = placed.value();
        Moment reliedOn = record.execution().stream()
                .map(ExecutedStep::at)
                .filter(at -> editions.inForce(at).filter(placed::equals).isPresent())
                .reduce((one, other) -> other.before(one) ? other : one)
                .orElse(approval.at());
        return editions.newest(reliedOn).filter(newest -> newest > approval.edition()).stream()
                .map(newest -> placed.finding(
                        Rule.APPROVAL_OF_OLDER_EDITION,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} が{2}に承認したのは第{3}版ですが、最新は第{4}版でした。",
                                "In “{0}” {1} approved edition {3} on {2}, but edition {4} was the newest.",
                                step,
                                approval.by(),
                                approval.at(),
                                approval.edition(),
                                newest)));
    }
}
