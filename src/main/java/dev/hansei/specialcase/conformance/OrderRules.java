package dev.hansei.specialcase.conformance;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.ReviewRecord;
import dev.hansei.specialcase.RollbackRun;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.VerificationResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether the steps kept the flow's order, between the declaration and the end of the case. */
final class OrderRules {

    /** Work that failed is rolled back before or after the service is verified. */
    private static final Set<Activity> IN_EITHER_ORDER = Set.of(Activity.VERIFICATION, Activity.ROLLBACK);

    private OrderRules() {}

    static Stream<Finding> of(Examination examination) {
        return Stream.of(
                        notInEffect(examination),
                        outOfOrder(examination),
                        beforeDeclaration(examination),
                        afterEnd(examination))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> notInEffect(Examination examination) {
        Moment declared = examination.record().declared();
        Moment effective = examination.flow().effective();
        return examination.flow().steps().stream()
                .limit(declared.before(effective) ? 1 : 0)
                .map(first -> new Finding(
                        Rule.FLOW_NOT_IN_EFFECT,
                        first.id(),
                        "declared",
                        Sentence.of(
                                "この特例対応は{0}に宣言されましたが、対応フローの第{1}版は{2}に発効しました。",
                                "The case was declared on {0}, but version {1} of the flow took effect on {2}.",
                                declared,
                                examination.flow().number(),
                                effective)));
    }

    private static Stream<Finding> outOfOrder(Examination examination) {
        List<Dated> done = examination.flow().steps().stream()
                .flatMap(step -> done(step, examination))
                .toList();
        return Displaced.in(done, Dated::at, OrderRules::bound).stream().map(OrderRules::finding);
    }

    private static boolean bound(Dated one, Dated other) {
        return !one.step().id().equals(other.step().id())
                && !IN_EITHER_ORDER.equals(
                        Set.copyOf(List.of(one.step().activity(), other.step().activity())));
    }

    private static Finding finding(Displaced<Dated> displaced) {
        Dated step = displaced.item();
        Dated against = displaced.against();
        Bilingual reason = displaced.early()
                ? Sentence.of(
                        "「{0}」は{1}に完了しており、先に行うべき「{2}」（{3}）より前です。",
                        "“{0}” was finished on {1}, before “{2}” ({3}), which comes first.",
                        step.step(),
                        step.at(),
                        against.step(),
                        against.at())
                : Sentence.of(
                        "「{0}」は{1}に完了しており、後に行うべき「{2}」（{3}）より後です。",
                        "“{0}” was finished on {1}, only after “{2}” ({3}), which comes later.",
                        step.step(),
                        step.at(),
                        against.step(),
                        against.at());
        return new Finding(Rule.STEP_OUT_OF_ORDER, step.step().id(), step.path(), reason);
    }

    private static Stream<Finding> beforeDeclaration(Examination examination) {
        Moment declared = examination.record().declared();
        return firstOfEachStep(examination, at -> at.before(declared))
                .map(early -> new Finding(
                        Rule.BEFORE_DECLARATION,
                        early.step().id(),
                        early.path(),
                        Sentence.of(
                                "「{0}」の {1} による記録は{2}付けで、特例対応の宣言（{3}）より前です。",
                                "“{0}” has an entry by {1} dated {2}, before the case was declared ({3}).",
                                early.step(),
                                early.by(),
                                early.at(),
                                declared)));
    }

    /** Marking a step not needed is paperwork and may follow the end; everything else is work. */
    private static Stream<Finding> afterEnd(Examination examination) {
        Outcome outcome = examination.record().outcome();
        if (outcome == null) {
            return Stream.empty();
        }
        return firstOfEachStep(examination, outcome.at()::before)
                .map(late -> new Finding(
                        Rule.AFTER_END,
                        late.step().id(),
                        late.path(),
                        Sentence.of(
                                "「{0}」の {1} による記録は{2}付けで、特例対応の終了（{3}）より後です。",
                                "“{0}” has an entry by {1} dated {2}, after the case had ended ({3}).",
                                late.step(),
                                late.by(),
                                late.at(),
                                outcome.at())));
    }

    /** One wrong date of declaration or end would otherwise be told once for every entry of the case. */
    private static Stream<Dated> firstOfEachStep(Examination examination, Predicate<Moment> wrong) {
        return Stream.concat(
                        examination.flow().steps().stream().flatMap(step -> done(step, examination)),
                        details(examination))
                .filter(dated -> wrong.test(dated.at()))
                .collect(groupingBy(dated -> dated.step().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(List::getFirst);
    }

    private static Stream<Dated> done(FlowStepRecord step, Examination examination) {
        return examination.recordsOf(step).stream()
                .filter(placed -> placed.value().state() == StepRecord.State.DONE)
                .sorted(comparing(placed -> placed.value().at().instant()))
                .map(placed -> new Dated(
                        step, placed.path(), placed.value().at(), placed.value().by()));
    }

    private static Stream<Dated> details(Examination examination) {
        CaseRecord record = examination.record();
        return Stream.of(
                        dated(
                                Activity.PROCEDURE_REVIEW,
                                "reviews",
                                record.reviews(),
                                ReviewRecord::at,
                                ReviewRecord::reviewer,
                                examination),
                        dated(
                                Activity.APPROVAL,
                                "approvals",
                                record.approvals(),
                                Approval::at,
                                Approval::by,
                                examination),
                        dated(
                                Activity.EXECUTION,
                                "execution",
                                record.execution(),
                                ExecutedStep::at,
                                ExecutedStep::performer,
                                examination),
                        dated(
                                Activity.VERIFICATION,
                                "verification",
                                record.verification(),
                                VerificationResult::at,
                                VerificationResult::by,
                                examination),
                        dated(
                                Activity.ROLLBACK,
                                "rollbacks",
                                record.rollbacks(),
                                RollbackRun::at,
                                RollbackRun::by,
                                examination))
                .flatMap(dated -> dated);
    }

    private static <T> Stream<Dated> dated(
            Activity activity,
            String list,
            List<T> entries,
            Function<T, Moment> at,
            Function<T, String> by,
            Examination examination) {
        return examination.step(activity).stream()
                .flatMap(step -> Placed.all(list, entries).stream()
                        .map(placed ->
                                new Dated(step, placed.path(), at.apply(placed.value()), by.apply(placed.value()))));
    }

    private record Dated(FlowStepRecord step, String path, Moment at, String by) {}
}
