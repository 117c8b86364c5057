package dev.hansei.specialcase.conformance;

import dev.hansei.base.Moment;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.ReviewCriterion;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CriterionAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether every reviewer answered every criterion of the flow, and what follows from the answers. */
final class CriterionRules {

    private CriterionRules() {}

    static Stream<Finding> of(Examination examination) {
        List<Answers> answers = new Editions(examination.record())
                .judged().stream()
                        .flatMap(edition -> Answers.about(edition, examination.record()))
                        .toList();
        Stream<Finding> review = examination.step(Activity.PROCEDURE_REVIEW).stream()
                .flatMap(step -> answers.stream()
                        .flatMap(given -> Stream.of(
                                        unanswered(given, step, examination),
                                        unknown(given, step, examination),
                                        withoutReason(given, step, examination))
                                .flatMap(findings -> findings)));
        Stream<Finding> approval = examination.step(Activity.APPROVAL).stream()
                .flatMap(step -> answers.stream().flatMap(given -> despiteNo(given, step, examination)));
        return Stream.concat(review, approval);
    }

    private static Stream<Finding> unanswered(Answers given, FlowStepRecord step, Examination examination) {
        if (!examination.due(step)) {
            return Stream.empty();
        }
        return examination.flow().criteria().stream()
                .filter(criterion -> given.to(criterion.id()).isEmpty())
                .map(criterion -> new Finding(
                        Rule.CRITERION_UNANSWERED,
                        step.id(),
                        given.last().path() + ".answers",
                        Sentence.of(
                                "「{0}」で {1} は第{2}版をレビューしましたが（{3}）、観点「{4}」に回答していません。",
                                "In “{0}” {1} reviewed edition {2} ({3}) without answering “{4}”.",
                                step,
                                given.reviewer(),
                                given.edition(),
                                given.last().value().at(),
                                criterion.question())));
    }

    private static Stream<Finding> unknown(Answers given, FlowStepRecord step, Examination examination) {
        return given.all().stream()
                .filter(answer -> criterion(answer, examination).isEmpty())
                .map(answer -> answer.finding(
                        Rule.CRITERION_UNKNOWN,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} が回答した観点「{2}」は、対応フローの第{3}版にありません。",
                                "In “{0}” {1} answered the criterion “{2}”, which is not part of version {3} of the"
                                        + " flow.",
                                step,
                                given.reviewer(),
                                answer.value().criterion(),
                                examination.flow().number())));
    }

    private static Stream<Finding> withoutReason(Answers given, FlowStepRecord step, Examination examination) {
        return given.all().stream()
                .filter(answer -> answer.value().answer() == CriterionAnswer.Answer.NOT_APPLICABLE)
                .filter(answer -> !Sentence.written(answer.value().note()))
                .flatMap(answer -> criterion(answer, examination).stream()
                        .map(criterion -> answer.finding(
                                Rule.NOT_APPLICABLE_WITHOUT_REASON,
                                step.id(),
                                Sentence.of(
                                        "「{0}」で {1} は観点「{2}」を該当なしとしましたが、理由が書かれていません。",
                                        "In “{0}” {1} called “{2}” not applicable without giving a reason.",
                                        step,
                                        given.reviewer(),
                                        criterion.question()))));
    }

    private static Stream<Finding> despiteNo(Answers given, FlowStepRecord step, Examination examination) {
        return approved(given.edition(), examination).stream()
                .flatMap(approved -> given.all().stream()
                        .filter(answer -> answer.value().answer() == CriterionAnswer.Answer.NO)
                        .flatMap(answer -> criterion(answer, examination).stream()
                                .map(criterion -> answer.finding(
                                        Rule.APPROVED_DESPITE_NO,
                                        step.id(),
                                        Sentence.of(
                                                "「{0}」で第{1}版が{2}に承認されましたが、{3} は観点「{4}」を「いいえ」と回答しています。",
                                                "In “{0}” edition {1} was approved on {2}, although {3} answered “{4}”"
                                                        + " with no.",
                                                step,
                                                given.edition(),
                                                approved,
                                                given.reviewer(),
                                                criterion.question())))));
    }

    private static Optional<Moment> approved(Integer edition, Examination examination) {
        return new Editions(examination.record())
                .relied().stream()
                        .map(Placed::value)
                        .filter(approval -> approval.edition().equals(edition))
                        .map(Approval::at)
                        .reduce((earlier, later) -> later);
    }

    private static Optional<ReviewCriterion> criterion(Placed<CriterionAnswer> answer, Examination examination) {
        return examination.flow().criteria().stream()
                .filter(criterion -> criterion.id().equals(answer.value().criterion()))
                .findFirst();
    }
}
