package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Differences;
import dev.hansei.base.Language;
import dev.hansei.flow.FlowStepRecord.Activity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges a version before it is published. */
public final class FlowRules {

    /** In the order in which they come. */
    private static final List<Activity> ONCE = List.of(
            Activity.PROCEDURE_REVIEW, Activity.APPROVAL, Activity.EXECUTION, Activity.VERIFICATION, Activity.ROLLBACK);

    private static final Set<String> SAID_ANEW = Set.of("number", "reason", "effective");

    private FlowRules() {}

    /**
     * The rules that the version breaks, each once.
     *
     * @param before the version published last, or null
     * @param today in the flow's zone
     */
    public static List<FlowRule> broken(FlowVersionRecord before, FlowVersionRecord version, LocalDate today) {
        return Stream.of(FlowRule.values())
                .filter(rule -> !kept(rule, before, version, today))
                .toList();
    }

    private static boolean kept(FlowRule rule, FlowVersionRecord before, FlowVersionRecord version, LocalDate today) {
        return switch (rule) {
            case BOTH_LANGUAGES -> texts(version).allMatch(text -> text.has(Language.JA) && text.has(Language.EN));
            case IDENTIFIER_TWICE -> !identifierTwice(version);
            case STEP_MISSING ->
                ONCE.stream()
                        .allMatch(activity -> activities(version).stream()
                                        .filter(activity::equals)
                                        .count()
                                == 1);
            case STEP_ORDER ->
                activities(version).stream()
                        .filter(ONCE::contains)
                        .toList()
                        .equals(ONCE.stream()
                                .filter(activities(version)::contains)
                                .toList());
            case PREPARATION_LATE -> prepared(activities(version));
            case ACTING_ROLE ->
                version.steps().stream().allMatch(step -> may(step.activity()).contains(step.role()));
            case ALWAYS_NEEDED ->
                version.steps().stream().allMatch(step -> !step.conditional() || step.activity() == Activity.ROLLBACK);
            case CRITERIA_MISSING -> !version.criteria().isEmpty();
            case REVIEWERS ->
                version.minimumDepartments() >= 1 && version.minimumReviewers() >= version.minimumDepartments();
            case AVOIDED_TIME ->
                version.avoid().stream().allMatch(avoided -> avoided.from().isBefore(avoided.to()));
            case DISTINCT_ROLES -> version.distinct().stream().allMatch(pair -> pair.one() != pair.other());
            case IN_EFFECT_LATER ->
                !version.effective().day().isBefore(today)
                        && (before == null
                                || !version.effective()
                                        .instant()
                                        .isBefore(before.effective().instant()));
            case NOTHING_CHANGED -> before == null || changed(before, version);
        };
    }

    private static boolean changed(FlowVersionRecord before, FlowVersionRecord version) {
        return !before.steps().equals(version.steps())
                || !before.criteria().equals(version.criteria())
                || Differences.between(before, version).stream()
                        .anyMatch(difference -> SAID_ANEW.stream()
                                .noneMatch(name -> difference.path().startsWith(name)));
    }

    private static List<Activity> activities(FlowVersionRecord version) {
        return version.steps().stream().map(FlowStepRecord::activity).toList();
    }

    private static boolean prepared(List<Activity> activities) {
        int execution = activities.indexOf(Activity.EXECUTION);
        return IntStream.range(0, activities.size())
                .filter(i ->
                        activities.get(i) == Activity.ANNOUNCEMENT || activities.get(i) == Activity.RISK_ASSESSMENT)
                .allMatch(i -> i < execution);
    }

    private static Set<ActingRole> may(Activity activity) {
        return switch (activity) {
            case ANNOUNCEMENT, RISK_ASSESSMENT -> EnumSet.allOf(ActingRole.class);
            case PROCEDURE_REVIEW -> EnumSet.of(ActingRole.REVIEWER);
            case APPROVAL -> EnumSet.of(ActingRole.BUSINESS_OWNER);
            case EXECUTION -> EnumSet.of(ActingRole.OPERATOR);
            case VERIFICATION, ROLLBACK -> EnumSet.of(ActingRole.OPERATOR, ActingRole.CHECKER);
        };
    }

    /** No database keeps two rows of one name, so that a draft is refused for it as well. */
    static boolean identifierTwice(FlowVersionRecord version) {
        return !(differ(version.steps().stream().map(FlowStepRecord::id))
                && differ(version.criteria().stream().map(ReviewCriterion::id))
                && version.steps().stream()
                        .allMatch(step -> differ(step.evidence().stream().map(RequiredEvidence::id))));
    }

    private static boolean differ(Stream<String> identifiers) {
        List<String> all = identifiers.toList();
        return all.size() == Set.copyOf(all).size();
    }

    private static Stream<Bilingual> texts(FlowVersionRecord version) {
        return Stream.of(
                        Stream.of(version.reason()),
                        version.steps().stream().map(FlowStepRecord::title),
                        version.steps().stream()
                                .map(FlowStepRecord::description)
                                .filter(text -> text != null),
                        version.steps().stream()
                                .flatMap(step -> step.evidence().stream().map(RequiredEvidence::title)),
                        version.criteria().stream().map(ReviewCriterion::question))
                .flatMap(text -> text);
    }
}
