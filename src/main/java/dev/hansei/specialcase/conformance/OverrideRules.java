package dev.hansei.specialcase.conformance;

import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.EmergencyOverride;
import java.util.stream.Stream;

/** Whether rules were set aside in an emergency, and whether a second person looked at that before the case ended. */
final class OverrideRules {

    private OverrideRules() {}

    static Stream<Finding> of(Examination examination) {
        return Placed.all("overrides", examination.record().overrides()).stream()
                .flatMap(override ->
                        Stream.concat(Stream.of(overridden(override)), unconfirmed(override, examination.record())));
    }

    private static Finding overridden(Placed<EmergencyOverride> placed) {
        EmergencyOverride override = placed.value();
        return placed.finding(
                Rule.OVERRIDDEN,
                override.step(),
                Sentence.of(
                        "{0} は{1}に、緊急の例外として決まり「{2}」を適用しませんでした。理由：{3}。",
                        "{0} overrode the rule “{2}” on {1} as an emergency, saying: {3}.",
                        override.by(),
                        override.at(),
                        RuleToKeep.of(override.rule()),
                        override.reason()));
    }

    /** While the case goes on there is still time for it. */
    private static Stream<Finding> unconfirmed(Placed<EmergencyOverride> placed, CaseRecord record) {
        EmergencyOverride override = placed.value();
        boolean confirmed = record.overrideReviews().stream()
                .anyMatch(review ->
                        review.override().equals(override.id()) && !review.by().equals(override.by()));
        if (record.outcome() == null || confirmed) {
            return Stream.empty();
        }
        return Stream.of(placed.finding(
                Rule.OVERRIDE_NOT_CONFIRMED,
                override.step(),
                Sentence.of(
                        "{0} が{1}に緊急の例外としたこと（{2}）を、別の人が確かめた記録がありません。",
                        "Nobody else has confirmed that {0} overrode “{2}” on {1}.",
                        override.by(),
                        override.at(),
                        RuleToKeep.of(override.rule()))));
    }
}
