package dev.hansei.specialcase.conformance;

import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.ReviewRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one person answered about one edition. A later review of the same edition replaces the answers it repeats, so that
 * a doubt may be cleared; within one review a NO is not taken back by a second answer.
 *
 * @param reviews the person's reviews of the edition, in order of time, never empty
 */
record Answers(Integer edition, List<Placed<ReviewRecord>> reviews) {

    static Stream<Answers> about(Integer edition, CaseRecord record) {
        return Placed.all("reviews", record.reviews()).stream()
                .filter(review -> review.value().edition().equals(edition))
                .sorted((one, other) ->
                        one.value().at().instant().compareTo(other.value().at().instant()))
                .collect(Collectors.groupingBy(
                        review -> review.value().reviewer(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(reviews -> new Answers(edition, reviews));
    }

    String reviewer() {
        return last().value().reviewer();
    }

    Placed<ReviewRecord> last() {
        return reviews.getLast();
    }

    Optional<Placed<CriterionAnswer>> to(String criterion) {
        return Optional.ofNullable(byCriterion().get(criterion));
    }

    List<Placed<CriterionAnswer>> all() {
        return List.copyOf(byCriterion().values());
    }

    private Map<String, Placed<CriterionAnswer>> byCriterion() {
        Map<String, Placed<CriterionAnswer>> answers = new LinkedHashMap<>();
        for (Placed<ReviewRecord> review : reviews) {
            Map<String, Placed<CriterionAnswer>> given = new LinkedHashMap<>();
            for (Placed<CriterionAnswer> answer :
                    Placed.all(review.path() + ".answers", review.value().answers())) {
                given.merge(answer.value().criterion(), answer, Answers::stricter);
            }
            answers.putAll(given);
        }
        return answers;
    }

    private static Placed<CriterionAnswer> stricter(Placed<CriterionAnswer> one, Placed<CriterionAnswer> other) {
        return one.value().answer() == CriterionAnswer.Answer.NO ? one : other;
    }
}
