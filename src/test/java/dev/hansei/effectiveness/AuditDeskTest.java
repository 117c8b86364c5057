package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.AuditStory.AUDITOR;
import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.Conclusion.Verdict;
import dev.hansei.effectiveness.ReconciliationAnswer.Question;
import dev.hansei.effectiveness.population.ReconciliationItem;
import dev.hansei.incident.Together;
import dev.hansei.trail.Digests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AuditDeskTest {

    private static final int STORY = 5;
    private static LocalDate nextFrom = LocalDate.of(2024, 2, 1);

    @Inject
    AuditStory story;

    @Inject
    OpenedAudits opened;

    @Inject
    AuditDesk desk;

    @Inject
    RiskDesk risks;

    @Inject
    AuditReader reader;

    @Inject
    EffectivenessAudits audits;

    @Inject
    Snapshots snapshots;

    private AuditRecord audit;

    @BeforeEach
    void anAuditOfAPeriodOfItsOwnIsOpen() {
        story.told(STORY);
        nextFrom = nextFrom.minusDays(1);
        audit = story.opened(STORY, nextFrom);
    }

    @Test
    void an_audit_collects_the_whole_population_of_its_period() {
        assertThat(story.cases(audit)).containsExactly("CASE-2024-5001", "CASE-2024-5002", "CASE-2024-5003");
        assertThat(reader.standing(audit.ref(), LATER).population()).isEqualTo(3);
    }

    @Test
    void the_same_period_and_scope_is_not_opened_twice() {
        refused(() -> story.opened(STORY, nextFrom), "audit/opened-already");
    }

    @Test
    void an_audit_is_opened_over_what_is_known_only() {
        AuditDraft backwards = AuditStory.draft(STORY, LocalDate.of(2024, 11, 1));
        refused(() -> story.open(backwards), Problem.Invalid.class, "audit/period-backwards");
        AuditDraft strange = new AuditDraft(
                backwards.incident(),
                backwards.flow(),
                AuditStory.TOKYO,
                null,
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 3, 31),
                List.of("CM-1999-0001"));
        refused(() -> story.open(strange), "audit/countermeasure-unknown");
        refused(() -> reader.standing("AUD-1999-0001", LATER), Problem.NotFound.class, "audit/unknown");
    }

    @Test
    void what_is_outside_the_scope_is_not_recorded() {
        refused(
                () -> desk.check(audit.ref(), new MeasureCheck("CM-2023-0001", true, WORDS), AUDITOR, LATER),
                "audit/countermeasure-outside-scope");
        refused(
                () -> desk.find(audit.ref(), new AuditFinding("f9", WORDS, null, null, "f8"), AUDITOR, LATER),
                "audit/finding-unknown");
    }

    @Test
    void only_a_person_who_audits_may_open() {
        AuditDraft draft = AuditStory.draft(STORY, LocalDate.of(2020, 1, 1));
        Actor reviewer = new Actor(UUID.randomUUID(), "auditor-b", Set.of(Role.REVIEWER));
        assertThatThrownBy(() -> opened.open(draft, reviewer, LATER)).isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> opened.open(draft, Actor.MACHINE, LATER))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::code)
                .isEqualTo("audit/no-person");
    }

    @Test
    void what_could_hide_a_case_is_asked() {
        List<ReconciliationItem> items = reader.standing(audit.ref(), LATER).reconciliation();
        assertThat(items)
                .extracting(ReconciliationItem::question)
                .contains(Question.WORK_OUTSIDE, Question.MISSING_NUMBER, Question.OTHER_FLOW);
        assertThat(items)
                .anySatisfy(item ->
                        assertThat(item.subject()).startsWith("CASE-2024-").endsWith("CASE-2024-5000"));
    }

    @Test
    void nothing_is_signed_while_a_question_has_no_answer() {
        desk.judgeRest(audit.ref(), new RestJudgement(WORDS), AUDITOR, LATER);
        refused(() -> conclude(Verdict.INSUFFICIENT_DATA), "audit/not-reconciled");
    }

    @Test
    void only_what_is_asked_is_answered() {
        refused(
                () -> desk.reconcile(
                        audit.ref(), new AnswerDraft(Question.OTHER_FLOW, "FLOW-9999", WORDS), AUDITOR, LATER),
                "audit/question-unknown");
    }

    @Test
    void nothing_is_signed_before_every_case_is_judged() {
        story.answered(audit);
        refused(() -> conclude(Verdict.INEFFECTIVE), "audit/case-not-judged");
    }

    @Test
    void nothing_is_signed_before_the_period_is_over() {
        story.examined(audit);
        refused(
                () -> desk.conclude(
                        audit.ref(),
                        new ConclusionDraft(Verdict.EFFECTIVE, WORDS, null),
                        AUDITOR,
                        audit.end().minusSeconds(1)),
                "audit/period-not-over");
    }

    @Test
    void nothing_is_signed_in_one_language_only() {
        story.examined(audit);
        desk.judge(audit.ref(), new AuditedCase("CASE-2024-5001", true, Bilingual.of("適切です。", null)), AUDITOR, LATER);
        refused(() -> conclude(Verdict.EFFECTIVE), "audit/translation-missing");
    }

    @Test
    void a_case_can_be_judged_again_until_the_audit_is_signed() {
        desk.judge(audit.ref(), new AuditedCase("CASE-2024-5001", false, WORDS), AUDITOR, LATER);
        desk.judge(audit.ref(), new AuditedCase("CASE-2024-5001", true, WORDS), AUDITOR, LATER);
        assertThat(audits.named(audit.ref()).orElseThrow().brief().conclusion()).isNull();
        assertThat(reader.standing(audit.ref(), LATER).conforming()).isEqualTo(1);
    }

    @Test
    void a_sample_holds_cases_of_the_period_and_says_how_many_there_were() {
        QualityReview strange =
                new QualityReview(QualityReview.Aspect.REVIEW_PROCESS, List.of("CASE-2024-0001"), true, WORDS);
        refused(() -> desk.review(audit.ref(), strange, AUDITOR, LATER), "audit/sample-outside-period");
        QualityReview none = new QualityReview(QualityReview.Aspect.REVIEW_PROCESS, List.of(), true, WORDS);
        refused(() -> desk.review(audit.ref(), none, AUDITOR, LATER), "audit/sample-empty");
        QualityReview two = new QualityReview(
                QualityReview.Aspect.REVIEW_PROCESS, List.of("CASE-2024-5001", "CASE-2024-5002"), true, WORDS);
        assertThat(desk.review(audit.ref(), two, AUDITOR, LATER).outOf()).isEqualTo(3);
    }

    @Test
    void effective_needs_every_check_plan_followed_and_met() {
        story.examined(audit);
        desk.check(audit.ref(), new MeasureCheck("CM-2023-5002", false, WORDS), AUDITOR, LATER);
        refused(() -> conclude(Verdict.EFFECTIVE), "audit/check-not-met");
        assertThat(conclude(Verdict.PARTLY_EFFECTIVE).signed()).isTrue();
    }

    @Test
    void effective_is_refused_over_an_open_finding_until_its_risk_has_an_owner() {
        story.examined(audit);
        desk.find(audit.ref(), new AuditFinding("f1", WORDS, null, null, null), AUDITOR, LATER);
        refused(() -> conclude(Verdict.EFFECTIVE), "audit/open-finding");
        refused(
                () -> desk.find(audit.ref(), new AuditFinding("f1", WORDS, null, "manager", null), AUDITOR, LATER),
                "audit/finding-used");
        refused(
                () -> desk.find(audit.ref(), new AuditFinding("f2", WORDS, null, "nobody", "f1"), AUDITOR, LATER),
                "audit/person-unknown");
        desk.find(audit.ref(), new AuditFinding("f2", WORDS, null, "manager", "f1"), AUDITOR, LATER);
        risks.answer(audit.ref(), new RiskAnswerDraft("f2", true, null), AuditStory.auditor("manager"), LATER);
        assertThat(conclude(Verdict.EFFECTIVE).conclusion().verdict()).isEqualTo(Verdict.EFFECTIVE);
    }

    @Test
    void a_finding_keeps_its_words_and_only_whoever_found_it_corrects_them() {
        Bilingual other = Bilingual.of("別の指摘。", "Another finding.");
        Actor colleague = AuditStory.auditor("business-owner");
        desk.find(audit.ref(), new AuditFinding("w1", WORDS, null, null, null), AUDITOR, LATER);
        refused(
                () -> desk.find(audit.ref(), new AuditFinding("w2", other, null, "manager", "w1"), AUDITOR, LATER),
                "audit/finding-words");
        refused(
                () -> desk.find(audit.ref(), new AuditFinding("w2", other, null, null, "w1"), colleague, LATER),
                "audit/finding-words");
        AuditFinding answer =
                desk.find(audit.ref(), new AuditFinding("w2", null, null, "manager", "w1"), colleague, LATER);
        assertThat(answer.text()).isEqualTo(WORDS);
        AuditFinding corrected =
                desk.find(audit.ref(), new AuditFinding("w3", other, null, null, "w2"), AUDITOR, LATER);
        assertThat(corrected.acceptedBy()).isEqualTo("manager");
        AuditStanding standing = reader.standing(audit.ref(), LATER);
        assertThat(standing.findings()).containsExactly(corrected);
        assertThat(standing.origins())
                .containsExactly(new AuditStanding.FindingOrigin("w3", AUDITOR.person(), List.of(WORDS)));
    }

    @Test
    void whoever_took_part_in_a_case_cannot_sign() {
        story.examined(audit);
        refused(
                () -> desk.conclude(
                        audit.ref(),
                        new ConclusionDraft(Verdict.EFFECTIVE, WORDS, null),
                        AuditStory.auditor("business-owner"),
                        LATER),
                "audit/signer-took-part");
    }

    @Test
    void a_signed_audit_takes_nothing_more() {
        story.examined(audit);
        conclude(Verdict.EFFECTIVE);
        refused(() -> conclude(Verdict.INEFFECTIVE), "audit/signed");
        refused(
                () -> desk.judge(audit.ref(), new AuditedCase("CASE-2024-5001", false, WORDS), AUDITOR, LATER),
                "audit/signed");
    }

    @Test
    void of_two_who_sign_at_once_one_is_refused() {
        story.examined(audit);
        List<Object> both = Together.run(2, one -> conclude(Verdict.EFFECTIVE));
        assertThat(both).filteredOn(AuditRecord.class::isInstance).hasSize(1);
        assertThat(both).filteredOn(Problem.Refused.class::isInstance).hasSize(1);
    }

    @Test
    void signing_freezes_what_the_conclusion_stands_on() {
        story.examined(audit);
        conclude(Verdict.EFFECTIVE);
        AuditSnapshot snapshot = snapshots.of(audit.ref()).orElseThrow();
        assertThat(Digests.sha256(snapshot.canonical())).isEqualTo(snapshot.sha256());
        assertThat(new String(snapshot.canonical(), StandardCharsets.UTF_8))
                .contains("CASE-2024-5003", "CM-2023-5006", "work-outside", "\"verdict\":\"effective\"");
        assertThat(reader.standing(audit.ref(), LATER).snapshot()).isEqualTo(snapshot.sha256());
    }

    private AuditRecord conclude(Verdict verdict) {
        return desk.conclude(audit.ref(), new ConclusionDraft(verdict, WORDS, null), AUDITOR, LATER);
    }

    private static void refused(ThrowingCallable verb, String code) {
        refused(verb, Problem.Refused.class, code);
    }

    private static void refused(ThrowingCallable verb, Class<? extends Problem> kind, String code) {
        assertThatThrownBy(verb).asInstanceOf(type(kind)).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.sentence().ja()).isNotBlank();
            assertThat(problem.sentence().en()).isNotBlank();
        });
    }
}
