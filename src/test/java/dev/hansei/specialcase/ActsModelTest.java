package dev.hansei.specialcase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class ActsModelTest {

    private static final int TRIES = 60;

    /** Open while reviews of another edition come in or an approval has lapsed; no work passes them. */
    private static final Set<Rule> REVIEW_GOES_ON = EnumSet.of(
            Rule.TOO_FEW_REVIEWERS,
            Rule.TOO_FEW_DEPARTMENTS,
            Rule.REVIEW_OF_OTHER_EDITION,
            Rule.CRITERION_UNANSWERED,
            Rule.REVIEW_AFTER_APPROVAL,
            Rule.APPROVED_DESPITE_NO);

    @Property(tries = 300)
    void no_path_reaches_executed_past_a_broken_rule(@ForAll long seed) {
        Wandering wandering = new Wandering(seed, false);
        wandering.go(
                TRIES,
                run -> assertThat(run.findings())
                        .extracting(Finding::rule)
                        .allMatch(rule -> run.record.performed().isEmpty() && REVIEW_GOES_ON.contains(rule)));
        Outcome outcome = wandering.run.record.outcome();
        Statistics.collect(outcome == null ? "open" : outcome.kind());
        if (outcome != null && outcome.kind() == Outcome.Kind.EXECUTED) {
            assertThat(wandering.run.findings()).isEmpty();
        }
    }

    @Property(tries = 100)
    void what_was_broken_in_an_emergency_is_always_found(@ForAll long seed) {
        Wandering wandering = new Wandering(seed, true);
        wandering.go(TRIES, run -> {
            assertThat(run.findings().stream().filter(finding -> finding.rule() == Rule.OVERRIDDEN))
                    .hasSameSizeAs(run.record.overrides());
        });
        Statistics.collect(wandering.run.record.overrides().isEmpty() ? "kept to the rules" : "overrode a rule");
    }
}
