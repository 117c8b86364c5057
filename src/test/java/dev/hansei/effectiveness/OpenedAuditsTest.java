package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.AuditStory.AUDITOR;
import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.Conclusion.Verdict;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class OpenedAuditsTest {

    private static final int STORY = 41;
    private static LocalDate nextFrom = LocalDate.of(2024, 2, 1);

    @Inject
    AuditStory story;

    @Inject
    AuditDesk desk;

    @Inject
    AuditReader reader;

    private AuditRecord audit;

    @BeforeEach
    void anAuditOfAPeriodOfItsOwnIsOpen() {
        story.told(STORY);
        nextFrom = nextFrom.minusDays(1);
        audit = story.opened(STORY, nextFrom);
    }

    @Test
    void an_audit_is_opened_with_a_title_in_both_languages_over_a_period_of_a_year_at_most() {
        AuditDraft draft = AuditStory.draft(STORY, LocalDate.of(2024, 1, 1));
        refused(
                () -> story.open(drafted(draft, Bilingual.of("題名", null), draft.from(), draft.until())),
                Problem.Invalid.class,
                "audit/title-one-language");
        refused(
                () -> story.open(drafted(draft, null, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))),
                Problem.Invalid.class,
                "audit/period-out-of-bounds");
        refused(
                () -> story.open(drafted(draft, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))),
                Problem.Invalid.class,
                "audit/period-out-of-bounds");
    }

    @Test
    void an_abandoned_audit_takes_nothing_more_and_its_period_is_opened_again() {
        Abandonment abandoned = desk.abandon(audit.ref(), new AbandonmentDraft(WORDS), AUDITOR, LATER);
        assertThat(abandoned.by()).isEqualTo(AUDITOR.person());
        refused(() -> desk.abandon(audit.ref(), new AbandonmentDraft(WORDS), AUDITOR, LATER), "audit/abandoned");
        refused(
                () -> desk.conclude(audit.ref(), new ConclusionDraft(Verdict.INEFFECTIVE, WORDS, null), AUDITOR, LATER),
                "audit/abandoned");
        assertThat(reader.standing(audit.ref(), LATER).audit().abandonment()).isEqualTo(abandoned);
        assertThat(story.opened(STORY, nextFrom).ref()).isNotEqualTo(audit.ref());
    }

    private static AuditDraft drafted(AuditDraft draft, Bilingual title, LocalDate from, LocalDate until) {
        return new AuditDraft(
                draft.incident(), draft.flow(), draft.zone(), title, from, until, draft.countermeasures());
    }

    @Test
    void that_nothing_is_missing_is_said_only_once_every_question_is_answered() {
        assertThat(reader.standing(audit.ref(), LATER).completeness().ja())
                .contains("まだ答えていないものがあります")
                .doesNotContain("確かめました");
        story.answered(audit);
        assertThat(reader.standing(audit.ref(), LATER).completeness().ja()).contains("照合の各項目で確かめました");
    }

    private static void refused(ThrowingCallable verb, String code) {
        refused(verb, Problem.Refused.class, code);
    }

    private static void refused(ThrowingCallable verb, Class<? extends Problem> kind, String code) {
        assertThatThrownBy(verb)
                .asInstanceOf(type(kind))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
