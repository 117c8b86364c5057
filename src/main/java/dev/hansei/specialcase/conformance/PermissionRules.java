package dev.hansei.specialcase.conformance;

import static java.util.Comparator.comparing;

import dev.hansei.base.Moment;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ExecutedStep;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether the work was permitted when it was done. Each rule names the first instruction that breaks it: a night's work
 * on the wrong day is one finding, not forty.
 */
final class PermissionRules {

    private PermissionRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.step(Activity.EXECUTION).stream().flatMap(step -> of(step, examination));
    }

    private static Stream<Finding> of(FlowStepRecord step, Examination examination) {
        List<Placed<ExecutedStep>> work = Placed.all(
                        "execution", examination.record().execution())
                .stream()
                .sorted(comparing(executed -> executed.value().at().instant()))
                .toList();
        Stream<Finding> word = examination.step(Activity.APPROVAL).isEmpty()
                ? Stream.empty()
                : Stream.of(
                                beforeApproval(work, step, examination.record()),
                                thoughRefused(work, step, examination.record()),
                                lapsed(work, step, examination.record()),
                                outsideWindow(work, step, examination.record()))
                        .flatMap(findings -> findings);
        return Stream.concat(word, inAvoidedTime(work, step, examination));
    }

    private static Stream<Finding> beforeApproval(
            List<Placed<ExecutedStep>> work, FlowStepRecord step, CaseRecord record) {
        Editions editions = new Editions(record);
        return record.approvals().stream()
                .filter(approval -> approval.decision() == Approval.Decision.APPROVED)
                .map(Approval::at)
                .reduce((one, other) -> other.before(one) ? other : one)
                .stream()
                .flatMap(approved -> first(
                                work,
                                executed -> editions.inForce(executed.at()).isEmpty())
                        .map(executed -> executed.finding(
                                Rule.EXECUTED_BEFORE_APPROVAL,
                                step.id(),
                                Sentence.of(
                                        "「{0}」で {1} は手順 {2} を{3}に実施しましたが、承認は{4}です。",
                                        "In “{0}” {1} executed instruction {2} on {3}, before the approval ({4}).",
                                        step,
                                        executed.value().performer(),
                                        executed.value().no(),
                                        executed.value().at(),
                                        approved))));
    }

    /** Also work that nobody had decided on and that was only refused afterwards. */
    private static Stream<Finding> thoughRefused(
            List<Placed<ExecutedStep>> work, FlowStepRecord step, CaseRecord record) {
        Editions editions = new Editions(record);
        boolean neverApproved =
                record.approvals().stream().allMatch(approval -> approval.decision() == Approval.Decision.REFUSED);
        return first(
                        work,
                        executed -> editions.inForce(executed.at())
                                .map(decision -> decision.value().decision() == Approval.Decision.REFUSED)
                                .orElse(neverApproved && !record.approvals().isEmpty()))
                .flatMap(executed -> Stream.of(editions.inForce(executed.value().at())
                                .orElseGet(() -> Placed.all("approvals", record.approvals())
                                        .getFirst()))
                        .map(refusal -> refusal.finding(
                                Rule.EXECUTED_THOUGH_REFUSED,
                                step.id(),
                                Sentence.of(
                                        "「{0}」で {1} は手順 {2} を{3}に実施しましたが、{4} が{5}に承認を拒否しています。",
                                        "In “{0}” {1} executed instruction {2} on {3}, although {4} refused the"
                                                + " approval on {5}.",
                                        step,
                                        executed.value().performer(),
                                        executed.value().no(),
                                        executed.value().at(),
                                        refusal.value().by(),
                                        refusal.value().at()))));
    }

    private static Stream<Finding> lapsed(List<Placed<ExecutedStep>> work, FlowStepRecord step, CaseRecord record) {
        Editions editions = new Editions(record);
        return first(
                        work,
                        executed -> editions.inForce(executed.at())
                                .map(Placed::value)
                                .filter(approval -> !ApprovedContent.holds(record, approval, executed.at()))
                                .isPresent())
                .flatMap(executed -> editions.inForce(executed.value().at()).stream()
                        .map(approval -> executed.finding(
                                Rule.APPROVAL_LAPSED,
                                step.id(),
                                Sentence.of(
                                        "「{0}」で {1} は手順 {2} を{3}に実施しましたが、{4} が{5}に承認した内容は、その後に変わっています。",
                                        "In “{0}” {1} executed instruction {2} on {3}, but what {4} approved on {5} had"
                                                + " changed since.",
                                        step,
                                        executed.value().performer(),
                                        executed.value().no(),
                                        executed.value().at(),
                                        approval.value().by(),
                                        approval.value().at()))));
    }

    private static Stream<Finding> outsideWindow(
            List<Placed<ExecutedStep>> work, FlowStepRecord step, CaseRecord record) {
        Editions editions = new Editions(record);
        return first(
                        work,
                        executed -> editions.inForce(executed.at())
                                .map(Placed::value)
                                .filter(approval -> approval.decision() == Approval.Decision.APPROVED)
                                .filter(approval -> early(executed, approval) || late(executed, approval))
                                .isPresent())
                .flatMap(executed -> editions.inForce(executed.value().at()).stream()
                        .map(approval -> outside(executed, approval.value(), step)));
    }

    private static Finding outside(Placed<ExecutedStep> executed, Approval approval, FlowStepRecord step) {
        boolean early = early(executed.value(), approval);
        return executed.finding(
                Rule.OUTSIDE_WINDOW,
                step.id(),
                Sentence.of(
                        "「{0}」で {1} は手順 {2} を{3}に実施しましたが、承認された作業時間は{4}" + (early ? "からです。" : "までです。"),
                        "In “{0}” {1} executed instruction {2} on {3}, but the approved window "
                                + (early ? "begins" : "ends") + " on {4}.",
                        step,
                        executed.value().performer(),
                        executed.value().no(),
                        executed.value().at(),
                        early ? approval.from() : approval.to()));
    }

    private static boolean early(ExecutedStep executed, Approval approval) {
        return approval.from() != null && executed.at().before(approval.from());
    }

    private static boolean late(ExecutedStep executed, Approval approval) {
        return approval.to() != null && approval.to().before(executed.at());
    }

    private static Stream<Finding> inAvoidedTime(
            List<Placed<ExecutedStep>> work, FlowStepRecord step, Examination examination) {
        return examination.flow().avoid().stream()
                .flatMap(avoided -> first(work, executed -> within(avoided, executed.at(), examination.record()))
                        .map(executed -> executed.finding(
                                Rule.IN_AVOIDED_TIME,
                                step.id(),
                                Sentence.of(
                                        "「{0}」で {1} は手順 {2} を、作業を避けるべき時間帯の{3}に実施しました。",
                                        "In “{0}” {1} executed instruction {2} on {3}, which is a time to be avoided.",
                                        step,
                                        executed.value().performer(),
                                        executed.value().no(),
                                        executed.value().at()))));
    }

    /** A span whose end is not after its start runs into the next day; a day alone proves no clock time. */
    private static boolean within(AvoidedTime avoided, Moment at, CaseRecord record) {
        if (at.dated()) {
            return false;
        }
        LocalDateTime local = LocalDateTime.ofInstant(at.instant(), record.zone());
        LocalTime time = local.toLocalTime();
        boolean began = local.getDayOfWeek() == avoided.day() && !time.isBefore(avoided.from());
        if (avoided.to().isAfter(avoided.from())) {
            return began && time.isBefore(avoided.to());
        }
        return began || (local.getDayOfWeek() == avoided.day().plus(1) && time.isBefore(avoided.to()));
    }

    private static Stream<Placed<ExecutedStep>> first(List<Placed<ExecutedStep>> work, Predicate<ExecutedStep> breaks) {
        return work.stream().filter(executed -> breaks.test(executed.value())).limit(1);
    }
}
