package dev.hansei.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.assertj.core.groups.Tuple.tuple;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.schedule.AuditSchedules;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import dev.hansei.incident.Together;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AuditSchedulesTest {

    private static final int STORY = 4;
    private static final String FLOW = "FLOW-4001";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    AuditStory story;

    @Inject
    AuditSchedules schedules;

    @BeforeEach
    void theStoryIsTold() {
        story.told(STORY);
    }

    @AfterEach
    void noOtherTestFindsASchedule() {
        set(LocalDate.of(2024, 1, 1), 1, false);
    }

    @Test
    void two_schedulers_at_once_open_the_audit_of_a_quarter_once() {
        set(LocalDate.of(2030, 1, 1), 1, true);
        Instant after = Instant.parse("2030-04-01T00:00:00Z");
        List<Object> both = Together.run(2, one -> schedules.openDue(after));
        assertThat(both).allMatch(List.class::isInstance);
        assertThat(both.stream().flatMap(begun -> ((List<?>) begun).stream())).hasSize(1);
        assertThat(of(LocalDate.of(2030, 1, 1))).hasSize(1);
        assertThat(schedules.openDue(after)).isEmpty();
    }

    @Test
    void quarters_that_were_missed_are_caught_up() {
        set(LocalDate.of(2031, 1, 1), 1, true);
        assertThat(schedules.openDue(Instant.parse("2031-10-02T00:00:00Z"))).hasSize(3);
        assertThat(schedules.openDue(Instant.parse("2032-01-02T00:00:00Z"))).hasSize(1);
    }

    @Test
    void a_quarter_is_over_by_the_days_of_its_zone() {
        set(LocalDate.of(2033, 1, 1), 1, true);
        assertThat(schedules.openDue(Instant.parse("2033-03-31T14:59:59Z"))).isEmpty();
        assertThat(schedules.openDue(Instant.parse("2033-03-31T15:00:00Z"))).hasSize(1);
    }

    @Test
    void a_fiscal_year_begins_with_the_month_it_is_told_to() {
        ScheduleDraft fiscal =
                new ScheduleDraft(FLOW, "INC-2023-4001", TOKYO, 2, LocalDate.of(2034, 1, 1), "auditor-b", true);
        assertThat(AuditSchedules.due(fiscal, Instant.parse("2034-08-01T00:00:00Z")))
                .extracting(Quarter::name, Quarter::first, Quarter::last)
                .containsExactly(
                        tuple("2034-Q1", LocalDate.of(2034, 2, 1), LocalDate.of(2034, 4, 30)),
                        tuple("2034-Q2", LocalDate.of(2034, 5, 1), LocalDate.of(2034, 7, 31)));
    }

    @Test
    void an_audit_that_was_opened_by_hand_is_not_opened_again() {
        AuditDraft draft = AuditStory.draft(STORY, LocalDate.of(2035, 1, 1));
        AuditDraft quarter = new AuditDraft(
                draft.incident(), draft.flow(), TOKYO, null, draft.from(), LocalDate.of(2035, 3, 31), List.of());
        story.open(quarter, Instant.parse("2035-04-01T00:00:00Z"));
        set(LocalDate.of(2035, 1, 1), 1, true);
        assertThat(schedules.openDue(Instant.parse("2035-04-02T00:00:00Z"))).isEmpty();
        assertThat(of(LocalDate.of(2035, 1, 1))).hasSize(1);
    }

    @Test
    void a_year_begins_with_one_of_twelve_months() {
        assertThatThrownBy(() -> set(LocalDate.of(2037, 1, 1), 13, true))
                .asInstanceOf(type(Problem.Invalid.class))
                .extracting(Problem::code)
                .isEqualTo("audit/month-unknown");
    }

    @Test
    void nothing_is_opened_while_the_schedule_is_off() {
        set(LocalDate.of(2036, 1, 1), 1, false);
        assertThat(schedules.openDue(Instant.parse("2037-01-02T00:00:00Z"))).isEmpty();
    }

    private void set(LocalDate since, int month, boolean active) {
        schedules.set(
                new ScheduleDraft(FLOW, "INC-2023-4001", TOKYO, month, since, "auditor-b", active),
                Sample.ACTOR,
                Sample.NOW);
    }

    private List<AuditBrief> of(LocalDate from) {
        return story.listed().stream()
                .filter(one -> one.flow().equals(FLOW) && one.from().equals(from))
                .toList();
    }
}
