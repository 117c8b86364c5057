package dev.hansei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.flow.FlowStepRecord.Activity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowRulesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Bilingual WORDS = Bilingual.of("文", "Words");

    private static final Map<FlowRule, UnaryOperator<FlowVersionRecord>> BREACHES = breaches();

    @Test
    void a_version_that_keeps_all_rules_breaks_none() {
        assertThat(FlowRules.broken(before(), next(), TODAY)).isEmpty();
        assertThat(FlowRules.broken(null, next(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FlowRule.class)
    void every_rule_is_broken_by_its_breach_alone(FlowRule rule) {
        assertThat(FlowRules.broken(before(), BREACHES.get(rule).apply(next()), TODAY))
                .containsExactly(rule);
    }

    @Test
    void steps_in_another_order_are_a_change() {
        FlowVersionRecord version = moved(before(), 1, 0);
        assertThat(FlowRules.broken(before(), version, TODAY)).doesNotContain(FlowRule.NOTHING_CHANGED);
        assertThat(FlowRules.broken(before(), before(), TODAY)).contains(FlowRule.NOTHING_CHANGED);
    }

    static FlowVersionRecord before() {
        return new FlowVersionRecord(
                1,
                day("2024-02-01"),
                WORDS,
                2,
                2,
                List.of(
                        step("announcement", Activity.ANNOUNCEMENT, ActingRole.COORDINATOR),
                        step("risk", Activity.RISK_ASSESSMENT, ActingRole.BUSINESS_OWNER),
                        step("review", Activity.PROCEDURE_REVIEW, ActingRole.REVIEWER),
                        step("approval", Activity.APPROVAL, ActingRole.BUSINESS_OWNER),
                        step("execution", Activity.EXECUTION, ActingRole.OPERATOR),
                        step("verification", Activity.VERIFICATION, ActingRole.CHECKER),
                        new FlowStepRecord(
                                "rollback",
                                Activity.ROLLBACK,
                                ActingRole.OPERATOR,
                                WORDS,
                                null,
                                true,
                                List.of(new RequiredEvidence("rollback-record", WORDS)))),
                List.of(new ReviewCriterion("rollback-defined", WORDS)),
                List.of(new AvoidedTime(DayOfWeek.FRIDAY, LocalTime.of(16, 0), LocalTime.of(23, 59))),
                List.of());
    }

    private static FlowVersionRecord next() {
        return new FlowVersionRecord(
                2,
                day("2026-12-01"),
                WORDS,
                3,
                2,
                before().steps(),
                before().criteria(),
                before().avoid(),
                List.of(new DistinctRoles(ActingRole.REVIEWER, ActingRole.OPERATOR)));
    }

    private static Map<FlowRule, UnaryOperator<FlowVersionRecord>> breaches() {
        Map<FlowRule, UnaryOperator<FlowVersionRecord>> breaches = new EnumMap<>(FlowRule.class);
        for (FlowRule rule : FlowRule.values()) {
            breaches.put(
                    rule,
                    switch (rule) {
                        case BOTH_LANGUAGES ->
                            version -> step(
                                    version, 3, at -> told(at, at.id(), at.role(), Bilingual.of("承認", null), false));
                        case IDENTIFIER_TWICE ->
                            version -> step(version, 1, at -> told(at, "announcement", at.role(), WORDS, false));
                        case STEP_MISSING ->
                            version -> steps(version, version.steps().subList(0, 6));
                        case STEP_ORDER -> version -> moved(version, 3, 2);
                        case PREPARATION_LATE -> version -> moved(version, 1, 5);
                        case ACTING_ROLE ->
                            version -> step(version, 3, at -> told(at, at.id(), ActingRole.OPERATOR, WORDS, false));
                        case ALWAYS_NEEDED ->
                            version -> step(version, 3, at -> told(at, at.id(), at.role(), WORDS, true));
                        case CRITERIA_MISSING ->
                            version -> new FlowVersionRecord(
                                    2, version.effective(), WORDS, 3, 2, version.steps(), List.of(), version.avoid());
                        case REVIEWERS ->
                            version -> new FlowVersionRecord(
                                    2,
                                    version.effective(),
                                    WORDS,
                                    1,
                                    2,
                                    version.steps(),
                                    version.criteria(),
                                    version.avoid());
                        case AVOIDED_TIME ->
                            version -> new FlowVersionRecord(
                                    2,
                                    version.effective(),
                                    WORDS,
                                    3,
                                    2,
                                    version.steps(),
                                    version.criteria(),
                                    List.of(new AvoidedTime(
                                            DayOfWeek.FRIDAY, LocalTime.of(22, 0), LocalTime.of(6, 0))));
                        case DISTINCT_ROLES ->
                            version -> new FlowVersionRecord(
                                    2,
                                    version.effective(),
                                    WORDS,
                                    3,
                                    2,
                                    version.steps(),
                                    version.criteria(),
                                    version.avoid(),
                                    List.of(new DistinctRoles(ActingRole.AUTHOR, ActingRole.AUTHOR)));
                        case IN_EFFECT_LATER ->
                            version -> new FlowVersionRecord(
                                    2,
                                    day("2026-11-24"),
                                    WORDS,
                                    3,
                                    2,
                                    version.steps(),
                                    version.criteria(),
                                    version.avoid());
                        case NOTHING_CHANGED ->
                            version -> new FlowVersionRecord(
                                    2,
                                    version.effective(),
                                    Bilingual.of("別の理由", "Another reason"),
                                    2,
                                    2,
                                    version.steps(),
                                    version.criteria(),
                                    version.avoid());
                    });
        }
        return breaches;
    }

    private static FlowVersionRecord moved(FlowVersionRecord version, int from, int to) {
        List<FlowStepRecord> steps = new ArrayList<>(version.steps());
        steps.add(to, steps.remove(from));
        return steps(version, steps);
    }

    private static FlowVersionRecord step(FlowVersionRecord version, int place, UnaryOperator<FlowStepRecord> change) {
        List<FlowStepRecord> steps = new ArrayList<>(version.steps());
        steps.set(place, change.apply(steps.get(place)));
        return steps(version, steps);
    }

    private static FlowVersionRecord steps(FlowVersionRecord version, List<FlowStepRecord> steps) {
        return new FlowVersionRecord(
                2,
                version.effective(),
                version.reason(),
                version.minimumReviewers(),
                version.minimumDepartments(),
                steps,
                version.criteria(),
                version.avoid(),
                version.distinct());
    }

    private static FlowStepRecord told(
            FlowStepRecord at, String id, ActingRole role, Bilingual title, boolean conditional) {
        return new FlowStepRecord(id, at.activity(), role, title, null, conditional, at.evidence());
    }

    private static FlowStepRecord step(String id, Activity activity, ActingRole role) {
        return new FlowStepRecord(id, activity, role, WORDS, null, false, List.of());
    }

    private static Moment day(String day) {
        Instant start = LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
        return Moment.of(start, ZONE, Precision.DAY);
    }
}
