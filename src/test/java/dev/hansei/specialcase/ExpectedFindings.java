package dev.hansei.specialcase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import java.util.Set;

/** What a test expects of a draft: these findings and no others, each told with the step and the words given. */
final class ExpectedFindings {

    /** Rules about a case or a step that no flow names. */
    private static final Set<Rule> WITHOUT_STEP = Set.of(Rule.FLOW_NOT_IN_EFFECT, Rule.STEP_UNKNOWN);

    private ExpectedFindings() {}

    /** @param words what both sentences contain: person keys, editions, numbers */
    record Expected(Rule rule, String step, String shownBy, String... words) {}

    static Expected finding(Rule rule, String step, String shownBy, String... words) {
        return new Expected(rule, step, shownBy, words);
    }

    static void assertFindings(CaseDraft draft, Expected... expected) {
        List<Finding> findings = draft.findings();
        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.step() + " " + finding.shownBy())
                .containsExactly(List.of(expected).stream()
                        .map(one -> one.rule() + " " + one.step() + " " + one.shownBy())
                        .toArray(String[]::new));
        for (int i = 0; i < expected.length; i++) {
            Bilingual reason = findings.get(i).reason();
            assertThat(reason.ja()).doesNotContain("{", "null").endsWith("。");
            assertThat(reason.en()).doesNotContain("{", "null").endsWith(".");
            for (String word : expected[i].words()) {
                assertThat(reason.ja()).contains(word);
                assertThat(reason.en()).contains(word);
            }
            if (!WITHOUT_STEP.contains(expected[i].rule())) {
                Bilingual title = title(draft, expected[i].step());
                assertThat(reason.ja()).contains("「" + title.ja() + "」");
                assertThat(reason.en()).contains("“" + title.en() + "”");
            }
        }
    }

    private static Bilingual title(CaseDraft draft, String step) {
        return draft.flow.steps().stream()
                .filter(defined -> defined.id().equals(step))
                .map(FlowStepRecord::title)
                .findFirst()
                .orElseThrow();
    }
}
