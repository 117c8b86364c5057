package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.AuditStory.AUDITOR;
import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.ReconciliationAnswer.Question;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What counts as an answer, to a question of the reconciliation and to a finding. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AuditAnswersTest {

    private static final int STORY = 65;

    @Inject
    AuditStory story;

    @Inject
    AuditDesk desk;

    @Inject
    EffectivenessAudits audits;

    @Test
    void the_same_answer_again_changes_nothing() {
        String ref = opened(1);
        AnswerDraft answer = new AnswerDraft(Question.WORK_OUTSIDE, null, WORDS);
        desk.reconcile(ref, answer, AUDITOR, LATER);
        desk.reconcile(ref, answer, AuditStory.auditor("business-owner"), LATER.plusSeconds(60));
        assertThat(audits.named(ref).orElseThrow().told().reconciliation())
                .singleElement()
                .satisfies(told -> assertThat(told.by()).isEqualTo(AUDITOR.person()));
    }

    @Test
    void a_finding_is_answered_by_a_measure_or_by_an_owner_of_its_risk() {
        String ref = opened(2);
        desk.find(ref, new AuditFinding("n1", WORDS, null, null, null), AUDITOR, LATER);
        refused(ref, new AuditFinding("n2", null, null, null, "n1"), "audit/finding-not-answered");
        refused(ref, new AuditFinding("n2", null, "CM-2023-65001", "manager", "n1"), "audit/finding-answered-twice");
    }

    private String opened(int day) {
        story.told(STORY);
        return story.opened(STORY, LocalDate.of(2024, 2, day)).ref();
    }

    private void refused(String ref, AuditFinding answer, String code) {
        assertThatThrownBy(() -> desk.find(ref, answer, AUDITOR, LATER))
                .asInstanceOf(type(Problem.Invalid.class))
                .extracting(Problem::code)
                .isEqualTo(code);
    }
}
