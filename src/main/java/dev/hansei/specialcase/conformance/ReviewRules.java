package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ReviewRecord;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether enough people, of enough departments, reviewed the edition that counts, in time and not their own. */
final class ReviewRules {

    private ReviewRules() {}

    static Stream<Finding> of(Examination examination) {
        return examination.step(Activity.PROCEDURE_REVIEW).stream().flatMap(step -> of(step, examination));
    }

    private static Stream<Finding> of(FlowStepRecord step, Examination examination) {
        CaseRecord record = examination.record();
        Editions editions = new Editions(record);
        Stream<Finding> withoutEdition = editions.judged().isEmpty() && examination.due(step)
                ? enough(List.of(), step, examination.flow())
                : Stream.empty();
        Stream<Finding> byEdition = editions.judged().stream().flatMap(edition -> {
            List<Placed<ReviewRecord>> reviews = Placed.all("reviews", record.reviews()).stream()
                    .filter(review -> review.value().edition().equals(edition))
                    .toList();
            return Stream.of(
                            coverage(edition, reviews, step, examination),
                            ownWork(edition, reviews, step, editions),
                            afterApproval(edition, reviews, step, editions))
                    .flatMap(findings -> findings);
        });
        return Stream.concat(withoutEdition, byEdition);
    }

    private static Stream<Finding> coverage(
            Integer edition, List<Placed<ReviewRecord>> reviews, FlowStepRecord step, Examination examination) {
        if (!examination.due(step)) {
            return Stream.empty();
        }
        List<Placed<ReviewRecord>> all =
                Placed.all("reviews", examination.record().reviews());
        if (reviews.isEmpty() && !all.isEmpty()) {
            Placed<ReviewRecord> other = all.getLast();
            return Stream.of(other.finding(
                    Rule.REVIEW_OF_OTHER_EDITION,
                    step.id(),
                    Sentence.of(
                            "「{0}」で {1} が{2}にレビューしたのは第{3}版で、承認または実施された第{4}版はレビューされていません。",
                            "In “{0}” {1} reviewed edition {3} on {2}; edition {4}, the one approved or executed, was"
                                    + " not reviewed.",
                            step,
                            other.value().reviewer(),
                            other.value().at(),
                            other.value().edition(),
                            edition)));
        }
        return enough(independent(edition, reviews, new Editions(examination.record())), step, examination.flow());
    }

    static boolean enough(Integer edition, FlowStepRecord step, Examination examination) {
        return enough(
                        independent(
                                edition,
                                Placed.all("reviews", examination.record().reviews()).stream()
                                        .filter(review ->
                                                review.value().edition().equals(edition))
                                        .toList(),
                                new Editions(examination.record())),
                        step,
                        examination.flow())
                .findFirst()
                .isEmpty();
    }

    /** An author's view of their own document is no review, so it does not count towards the number either. */
    private static List<ReviewRecord> independent(
            Integer edition, List<Placed<ReviewRecord>> reviews, Editions editions) {
        return reviews.stream()
                .map(Placed::value)
                .filter(review -> !wrote(review.reviewer(), edition, editions))
                .toList();
    }

    private static Stream<Finding> enough(List<ReviewRecord> reviews, FlowStepRecord step, FlowVersionRecord flow) {
        List<String> reviewers =
                reviews.stream().map(ReviewRecord::reviewer).distinct().toList();
        long departments = reviews.stream()
                .map(review -> department(review.department()))
                .distinct()
                .count();
        Stream<Finding> people = reviewers.size() >= flow.minimumReviewers()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Rule.TOO_FEW_REVIEWERS,
                        step.id(),
                        "reviews",
                        Sentence.of(
                                "「{0}」には{1}人以上のレビューが必要ですが、{2}人です（{3}）。",
                                "“{0}” needs reviews by at least {1} people and has {2} ({3}).",
                                step,
                                flow.minimumReviewers(),
                                reviewers.size(),
                                names(reviewers))));
        Stream<Finding> places = departments >= flow.minimumDepartments()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Rule.TOO_FEW_DEPARTMENTS,
                        step.id(),
                        "reviews",
                        Sentence.of(
                                "「{0}」には{1}部署以上の参加が必要ですが、{2}部署です（{3}）。",
                                "“{0}” needs reviewers from at least {1} departments and has {2} ({3}).",
                                step,
                                flow.minimumDepartments(),
                                departments,
                                names(reviewers))));
        return Stream.concat(people, places);
    }

    /** Departments are typed by hand: width, case and spaces around do not make another department. */
    private static String department(Bilingual name) {
        return Normalizer.normalize(name.orOther(Language.JA), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Bilingual names(List<String> people) {
        return people.isEmpty()
                ? Bilingual.of("なし", "nobody")
                : Bilingual.of(String.join("、", people), String.join(", ", people));
    }

    /** Writing the edition before makes nobody an author of this one: two people may improve a document in turn. */
    private static Stream<Finding> ownWork(
            Integer edition, List<Placed<ReviewRecord>> reviews, FlowStepRecord step, Editions editions) {
        return reviews.stream()
                .filter(review -> wrote(review.value().reviewer(), edition, editions))
                .map(review -> review.finding(
                        Rule.REVIEWER_IS_AUTHOR,
                        step.id(),
                        Sentence.of(
                                "「{0}」で {1} は、自分が作成した第{2}版を{3}にレビューしました。",
                                "In “{0}” {1} reviewed edition {2} on {3}, which they had written themselves.",
                                step,
                                review.value().reviewer(),
                                edition,
                                review.value().at())));
    }

    /** Against the last approval of the edition: where it was approved again, a review in between came in time. */
    private static Stream<Finding> afterApproval(
            Integer edition, List<Placed<ReviewRecord>> reviews, FlowStepRecord step, Editions editions) {
        return editions.relied().stream()
                .map(Placed::value)
                .filter(approval -> approval.edition().equals(edition))
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(approval -> reviews.stream()
                        .filter(review -> approval.at().before(review.value().at()))
                        .map(review -> review.finding(
                                Rule.REVIEW_AFTER_APPROVAL,
                                step.id(),
                                Sentence.of(
                                        "「{0}」で {1} が第{2}版をレビューしたのは{3}で、承認（{4}）の後です。",
                                        "In “{0}” {1} reviewed edition {2} on {3}, after it had been approved ({4}).",
                                        step,
                                        review.value().reviewer(),
                                        edition,
                                        review.value().at(),
                                        approval.at()))));
    }

    private static boolean wrote(String person, Integer edition, Editions editions) {
        return editions.document(edition)
                .filter(procedure -> procedure.value().author().equals(person))
                .isPresent();
    }
}
