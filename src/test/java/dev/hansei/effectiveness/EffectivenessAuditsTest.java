package dev.hansei.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.intake.Bundles;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class EffectivenessAuditsTest {

    private static final Bilingual WORDS = Bilingual.of("文", "Words");

    @Inject
    Bundles bundles;

    @Inject
    EffectivenessAudits audits;

    @Inject
    Countermeasures countermeasures;

    private AuditRecord sample;

    @BeforeEach
    void theSampleIsRecorded() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        sample = audits.told().stream()
                .filter(one -> one.ref().equals("AUD-2024-0001"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @TestTransaction
    void an_audit_that_keeps_every_rule_is_recorded() {
        assertThat(record(another(sample.cases(), sample.quality(), List.of(), sample.conclusion())))
                .isEqualTo(Change.NEW);
    }

    @Test
    @TestTransaction
    void a_signed_audit_takes_nothing_more() {
        AuditRecord grown = new AuditRecord(
                sample.ref(),
                sample.incident(),
                sample.flow(),
                sample.zone(),
                sample.title(),
                sample.from(),
                sample.until(),
                sample.opened(),
                sample.auditor(),
                sample.countermeasures(),
                sample.population(),
                sample.cases(),
                sample.quality(),
                List.of(new AuditFinding("f1", WORDS, null, null, null)),
                sample.conclusion());
        refused(grown, "audit/signed");
    }

    @Test
    @TestTransaction
    void a_signed_audit_can_be_told_again_though_a_case_of_its_period_came_later() {
        bundles.take(
                List.of(Sample.source(Path.of("src/test/resources/bundles/flawed-case.yaml"))),
                Sample.ACTOR,
                Sample.NOW);
        assertThat(record(sample)).isEqualTo(Change.SAME);
    }

    @Test
    @TestTransaction
    void a_case_with_findings_cannot_be_judged_conforming() {
        bundles.take(
                List.of(Sample.source(Path.of("src/test/resources/bundles/flawed-case.yaml"))),
                Sample.ACTOR,
                Sample.NOW);
        AuditRecord audit = new AuditRecord(
                "AUD-2025-0001",
                sample.incident(),
                sample.flow(),
                sample.zone(),
                sample.title(),
                sample.until().plusDays(1),
                sample.until().plusDays(90),
                sample.opened(),
                sample.auditor(),
                sample.countermeasures(),
                sample.population(),
                List.of(new AuditedCase("CASE-2024-0099", true, WORDS)),
                List.of(),
                List.of(),
                null);
        refused(audit, "audit/case-not-conforming");
    }

    @Test
    @TestTransaction
    void every_case_of_the_period_is_judged_before_the_conclusion_is_signed() {
        refused(
                another(sample.cases().subList(0, 2), sample.quality(), List.of(), sample.conclusion()),
                "audit/case-not-judged");
    }

    @Test
    @TestTransaction
    void a_case_outside_the_period_is_not_judged() {
        AuditRecord brief = new AuditRecord(
                "AUD-2025-0001",
                sample.incident(),
                sample.flow(),
                sample.zone(),
                sample.title(),
                sample.from(),
                sample.from().plusDays(1),
                sample.opened(),
                sample.auditor(),
                sample.countermeasures(),
                sample.population(),
                sample.cases(),
                List.of(),
                List.of(),
                null);
        refused(brief, "audit/case-outside-period");
    }

    @Test
    @TestTransaction
    void an_open_finding_counts_although_it_is_not_told_again() {
        AuditFinding open = new AuditFinding("f1", WORDS, null, null, null);
        record(another(sample.cases(), sample.quality(), List.of(open), null));
        refused(another(sample.cases(), sample.quality(), List.of(), sample.conclusion()), "audit/open-finding");
    }

    @Test
    @TestTransaction
    void a_finding_is_answered_by_one_that_supersedes_it() {
        AuditFinding open = new AuditFinding("f1", WORDS, null, null, null);
        AuditFinding answered = new AuditFinding("f2", WORDS, null, owner(), "f1");
        record(another(sample.cases(), sample.quality(), List.of(open), null));
        assertThat(record(another(sample.cases(), sample.quality(), List.of(answered), sample.conclusion())))
                .isEqualTo(Change.GROWN);
    }

    @Test
    @TestTransaction
    void an_open_finding_cannot_supersede_itself_away() {
        AuditFinding itself = new AuditFinding("f1", WORDS, null, null, "f1");
        refused(another(sample.cases(), sample.quality(), List.of(itself), sample.conclusion()), "audit/open-finding");
    }

    @Test
    @TestTransaction
    void two_open_findings_cannot_supersede_each_other_away() {
        AuditFinding first = new AuditFinding("f1", WORDS, null, null, "f2");
        AuditFinding second = new AuditFinding("f2", WORDS, null, null, "f1");
        refused(
                another(sample.cases(), sample.quality(), List.of(first, second), sample.conclusion()),
                "audit/open-finding");
    }

    @Test
    @TestTransaction
    void whoever_accepted_a_risk_cannot_sign() {
        AuditFinding accepted =
                new AuditFinding("f1", WORDS, null, sample.conclusion().signer(), null);
        refused(
                another(sample.cases(), sample.quality(), List.of(accepted), sample.conclusion()),
                "audit/signer-accepts-risk");
    }

    @Test
    @TestTransaction
    void effective_is_refused_over_an_open_finding() {
        AuditFinding open = new AuditFinding("f1", WORDS, null, null, null);
        refused(another(sample.cases(), sample.quality(), List.of(open), sample.conclusion()), "audit/open-finding");
    }

    @Test
    @TestTransaction
    void effective_is_allowed_over_a_finding_whose_risk_is_accepted() {
        AuditFinding accepted = new AuditFinding("f1", WORDS, null, owner(), null);
        assertThat(record(another(sample.cases(), sample.quality(), List.of(accepted), sample.conclusion())))
                .isEqualTo(Change.NEW);
    }

    @Test
    @TestTransaction
    void effective_is_refused_before_every_aspect_of_quality_was_examined() {
        refused(
                another(sample.cases(), sample.quality().subList(0, 1), List.of(), sample.conclusion()),
                "audit/quality-not-reviewed");
    }

    @Test
    @TestTransaction
    void whoever_owns_a_countermeasure_in_scope_cannot_sign() {
        Conclusion told = sample.conclusion();
        Conclusion byOwner = new Conclusion(told.verdict(), told.text(), owner(), told.at());
        refused(another(sample.cases(), sample.quality(), List.of(), byOwner), "audit/signer-owns-countermeasure");
    }

    private String owner() {
        return countermeasures.told().stream()
                .filter(measure -> sample.countermeasures().contains(measure.ref()))
                .findFirst()
                .orElseThrow()
                .owner();
    }

    private AuditRecord another(
            List<AuditedCase> judged, List<QualityReview> quality, List<AuditFinding> findings, Conclusion conclusion) {
        return new AuditRecord(
                "AUD-2025-0001",
                sample.incident(),
                sample.flow(),
                sample.zone(),
                sample.title(),
                sample.from(),
                sample.until(),
                sample.opened(),
                sample.auditor(),
                sample.countermeasures(),
                sample.population(),
                judged,
                quality,
                findings,
                conclusion);
    }

    private Change record(AuditRecord audit) {
        return audits.record(audit, Sample.ACTOR, Sample.NOW);
    }

    private void refused(AuditRecord audit, String code) {
        assertThatThrownBy(() -> record(audit))
                .asInstanceOf(type(Problem.Refused.class))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.sentence().ja()).isNotBlank();
                    assertThat(problem.sentence().en()).isNotBlank();
                });
    }
}
