package dev.hansei.specialcase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConformancePropertiesTest {

    @Property(tries = 1000)
    void a_case_that_follows_its_flow_has_no_findings(@ForAll("conforming") GeneratedCase generated) {
        assertThat(generated.draft().findings()).isEmpty();
    }

    @Property(tries = 100)
    void every_flaw_is_found_at_its_step(@ForAll("executed") GeneratedCase generated) {
        for (Flaw flaw : Flaw.values()) {
            CaseDraft draft = generated.draft();
            flaw.plantIn(draft);
            assertThat(draft.findings()).as(flaw.name()).anySatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(flaw.rule());
                assertThat(finding.step()).isEqualTo(flaw.step());
                assertThat(finding.reason().ja()).endsWith("。").doesNotContain("null");
                assertThat(finding.reason().en()).endsWith(".").doesNotContain("null");
            });
        }
    }

    @Test
    void a_flaw_is_planted_for_every_rule() {
        assertThat(List.of(Flaw.values())).extracting(Flaw::rule).contains(Rule.values());
    }

    @Provide
    Arbitrary<GeneratedCase> conforming() {
        return GeneratedCases.conforming();
    }

    @Provide
    Arbitrary<GeneratedCase> executed() {
        return GeneratedCases.executed();
    }
}
