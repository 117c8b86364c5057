package dev.hansei.countermeasure;

import static dev.hansei.countermeasure.Desk.NOW;
import static dev.hansei.countermeasure.Desk.OWNER;
import static dev.hansei.countermeasure.Desk.VERIFIER;
import static dev.hansei.countermeasure.Desk.days;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import dev.hansei.countermeasure.reminder.Occasion;
import dev.hansei.countermeasure.reminder.Reminders;
import dev.hansei.incident.Together;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class RemindersTest {

    @Inject
    Reminders reminders;

    @Inject
    Promises promises;

    @Inject
    MeasureReader reader;

    @Inject
    MeasureStory story;

    @Inject
    DatabaseRows rows;

    private String measure;

    @BeforeEach
    void aMeasureIsProposedAndNothingElseIsLeftToRemindOf() {
        measure = story.proposed(story.incident(), Kind.PERMANENT);
    }

    @Test
    void a_promise_is_reminded_of_before_on_its_last_day_and_each_thirty_days_after() {
        promises.promise(measure, Desk.due("2031-03-24"), OWNER, NOW);
        assertThat(occasion(0)).isEmpty();
        assertThat(occasion(6)).contains("due-soon/2031-03-24");
        assertThat(occasion(19)).contains("due-soon/2031-03-24");
        assertThat(occasion(20)).contains("due/2031-03-24");
        assertThat(occasion(49)).contains("due/2031-03-24");
        assertThat(occasion(50)).contains("overdue-30/2031-03-24");
        assertThat(occasion(85)).contains("overdue-60/2031-03-24");
    }

    @Test
    void a_check_is_reminded_of_once_its_days_have_passed_and_its_verifier_is() {
        story.inOperation(measure, 10);
        assertThat(occasion(9)).isEmpty();
        assertThat(occasion(10)).contains("check/2031-03-14");
        assertThat(Occasion.of(reader.standing(measure), days(10)).map(Occasion::person))
                .contains(VERIFIER.person());
    }

    @Test
    void of_two_replicas_that_look_at_once_each_occasion_is_reminded_of_by_one() {
        promises.promise(measure, Desk.due("2031-03-18"), OWNER, NOW);
        reminders.remind(days(-1));
        long before = rows.count("reminder");

        List<Object> fresh = Together.run(2, i -> reminders.remind(NOW));

        assertThat(fresh).allMatch(Integer.class::isInstance);
        assertThat(fresh.stream().mapToInt(Integer.class::cast).sum())
                .isEqualTo((int) (rows.count("reminder") - before))
                .isPositive();
        assertThat(reminders.remind(NOW)).isZero();
    }

    @Test
    void after_a_pause_each_measure_is_reminded_of_once() {
        promises.promise(measure, Desk.due("2031-03-20"), OWNER, NOW);
        reminders.remind(days(100));
        assertThat(reminders.remind(days(100))).isZero();
        assertThat(mine(100)).hasSize(1);
        assertThat(mine(100).getFirst().kind()).isEqualTo(Occasion.Kind.OVERDUE);
    }

    @Test
    void what_is_done_is_no_longer_reminded_of() {
        promises.promise(measure, Desk.due("2031-03-10"), OWNER, NOW);
        reminders.remind(NOW);
        assertThat(mine(0)).hasSize(1);

        promises.finish(measure, Desk.note(null, Desk.evidence()), OWNER, NOW);

        assertThat(mine(0)).isEmpty();
    }

    private Optional<String> occasion(int days) {
        return Occasion.of(reader.standing(measure), days(days)).map(Occasion::key);
    }

    private List<Occasion> mine(int days) {
        return reminders.of(OWNER.person(), days(days)).stream()
                .filter(due -> due.standing().measure().ref().equals(measure))
                .map(Reminders.Due::occasion)
                .toList();
    }
}
