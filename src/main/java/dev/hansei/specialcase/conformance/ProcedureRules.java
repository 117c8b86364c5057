package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.ProcedureRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether there is a procedure document, written before anyone reviewed, approved or followed it. */
final class ProcedureRules {

    private ProcedureRules() {}

    static Stream<Finding> of(Examination examination) {
        CaseRecord record = examination.record();
        return Stream.of(
                        missing(examination),
                        notYetWritten(Activity.PROCEDURE_REVIEW, reviews(record), examination),
                        notYetWritten(Activity.APPROVAL, approvals(record), examination),
                        examination.step(Activity.EXECUTION).stream().flatMap(step -> writtenAfterWork(step, record)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> missing(Examination examination) {
        CaseRecord record = examination.record();
        Editions editions = new Editions(record);
        FlowStepRecord step = examination.step(Activity.PROCEDURE_REVIEW).orElse(null);
        if (step == null
                || (!examination.due(step)
                        && record.reviews().isEmpty()
                        && record.approvals().isEmpty())) {
            return Stream.empty();
        }
        if (editions.judged().isEmpty()) {
            return Stream.of(new Finding(
                    Rule.PROCEDURE_MISSING,
                    step.id(),
                    "procedures",
                    Sentence.of("「{0}」の対象となる作業手順書がありません。", "“{0}” has no procedure document to review.", step)));
        }
        return editions.judged().stream()
                .filter(edition -> editions.document(edition)
                        .filter(procedure -> !procedure.value().steps().isEmpty())
                        .isEmpty())
                .map(edition -> new Finding(
                        Rule.PROCEDURE_MISSING,
                        step.id(),
                        editions.document(edition)
                                .map(procedure -> procedure.path() + ".steps")
                                .orElse("procedures"),
                        Sentence.of(
                                "「{0}」の対象となる作業手順書の第{1}版がないか、手順が書かれていません。",
                                "“{0}”: edition {1} of the procedure document does not exist or contains no"
                                        + " instruction.",
                                step,
                                edition)));
    }

    private static Stream<Judgement> reviews(CaseRecord record) {
        return Placed.all("reviews", record.reviews()).stream()
                .map(review -> new Judgement(
                        review.path(),
                        review.value().edition(),
                        review.value().reviewer(),
                        review.value().at()));
    }

    private static Stream<Judgement> approvals(CaseRecord record) {
        return Placed.all("approvals", record.approvals()).stream()
                .map(approval -> new Judgement(
                        approval.path(),
                        approval.value().edition(),
                        approval.value().by(),
                        approval.value().at()));
    }

    private static Stream<Finding> notYetWritten(Activity activity, Stream<Judgement> acts, Examination examination) {
        Editions editions = new Editions(examination.record());
        return examination.step(activity).stream()
                .flatMap(step -> acts.filter(act -> editions.judged().contains(act.edition()))
                        .flatMap(act -> editions.document(act.edition()).stream()
                                .filter(procedure ->
                                        act.at().before(procedure.value().written()))
                                .map(procedure -> new Finding(
                                        Rule.EDITION_NOT_YET_WRITTEN,
                                        step.id(),
                                        act.path(),
                                        Sentence.of(
                                                "「{0}」で {1} が{2}に判断した第{3}版は、{4}に作成されました。",
                                                "In “{0}” {1} judged edition {3} on {2}, before it was written ({4}).",
                                                step,
                                                act.by(),
                                                act.at(),
                                                act.edition(),
                                                procedure.value().written())))));
    }

    private static Stream<Finding> writtenAfterWork(FlowStepRecord step, CaseRecord record) {
        return Placed.all("procedures", record.procedures()).stream()
                .flatMap(procedure -> workBefore(procedure.value(), record).stream()
                        .map(work -> procedure.finding(
                                Rule.PROCEDURE_WRITTEN_AFTER_WORK,
                                step.id(),
                                afterWork(step, procedure.value(), work))));
    }

    /**
     * The beginning of work that this edition came too late for. A new edition after a rollback prepares the next
     * attempt, and one that later work followed was made for that work; both are as they should be.
     */
    private static Optional<Moment> workBefore(ProcedureRecord procedure, CaseRecord record) {
        Editions editions = new Editions(record);
        List<Moment> followers = record.execution().stream()
                .map(ExecutedStep::at)
                .filter(at -> editions.followed(at)
                        .filter(procedure.edition()::equals)
                        .isPresent())
                .toList();
        if (!followers.isEmpty()) {
            return followers.stream()
                    .filter(at -> at.before(procedure.written()))
                    .findFirst();
        }
        return Attempt.of(record).stream()
                .filter(attempt -> attempt.began().before(procedure.written()))
                .reduce((earlier, later) -> later)
                .filter(attempt -> !attempt.rolledBack())
                .map(Attempt::began);
    }

    private static Bilingual afterWork(FlowStepRecord step, ProcedureRecord procedure, Moment work) {
        return Sentence.of(
                "「{0}」は{1}に始まりましたが、{2} は作業手順書の第{3}版を{4}に作成しました。",
                "“{0}” was under way on {1}, but {2} wrote edition {3} of the procedure document only on {4}.",
                step,
                work,
                procedure.author(),
                procedure.edition(),
                procedure.written());
    }

    private record Judgement(String path, Integer edition, String by, Moment at) {}
}
