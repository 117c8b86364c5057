package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.effectiveness.schedule.AuditSchedules;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ScheduleCommandTest {

    private static final int STORY = 21;
    private static final String FLOW = AuditStory.renamed("FLOW-0001", STORY);
    private static final String INCIDENT = AuditStory.renamed("INC-2023-0001", STORY);
    private static final Instant NOW = Instant.parse("2024-07-10T00:00:00Z");

    @Inject
    CommandLine.IFactory factory;

    @Inject
    AuditStory story;

    @Inject
    AuditSchedules schedules;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aFlowHasCases() {
        story.told(STORY);
        QuarkusMock.installMockForType(Clock.fixed(NOW, ZoneOffset.UTC), Clock.class);
    }

    @AfterEach
    void noOtherTestFindsASchedule() {
        schedules.set(
                new ScheduleDraft(FLOW, INCIDENT, AuditStory.TOKYO, 1, LocalDate.of(2090, 1, 1), "auditor-b", false),
                Sample.ACTOR,
                NOW);
    }

    @Test
    void a_schedule_is_set_and_listed_with_what_comes_next() {
        assertThat(set("--first-month", "4")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains(FLOW + "  " + INCIDENT + "  auditor-b  2024-Q2 (Asia/Tokyo) opens on 2024-10-01");
        assertThat(run("schedule")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains(FLOW, "opens on 2024-10-01");
    }

    @Test
    void a_schedule_that_is_switched_off_opens_nothing() {
        assertThat(set("--since", "2024-04-01", "--off")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains(FLOW + "  " + INCIDENT + "  auditor-b  switched off");
        assertThat(run("schedule", "--open")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("No audit is due.");
    }

    @Test
    void the_audits_that_are_due_are_opened_once() {
        assertThat(set("--since", "2024-04-01")).isEqualTo(ExitCode.OK);
        assertThat(run("schedule", "--open")).isEqualTo(ExitCode.OK);
        String opened = out.toString().strip();
        assertThat(opened).matches("AUD-2024-\\d+");
        assertThat(run("schedule", "--open")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("No audit is due.");
        assertThat(run("schedule")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("2024-04-01 – 2024-06-30  " + opened);
    }

    @Test
    void a_schedule_of_a_flow_that_is_not_there_is_refused_in_a_sentence() {
        assertThat(run("schedule", "--flow", "FLOW-9999", "--incident", INCIDENT, "--auditor", "auditor-b"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("FLOW-9999").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"schedule --flow FLOW-0001", "schedule --open --flow F --incident I --auditor a", "schedule now"
            })
    void half_a_schedule_is_wrong_use(String command) {
        assertThat(run(command.split(" "))).isEqualTo(ExitCode.USAGE);
    }

    private int set(String... more) {
        String[] all = new String[7 + more.length];
        String[] first = {"schedule", "--flow", FLOW, "--incident", INCIDENT, "--auditor", "auditor-b"};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return run(all);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandApp.line(factory)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
