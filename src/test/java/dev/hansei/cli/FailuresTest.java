package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class FailuresTest {

    /** H2 whose server was killed, PostgreSQL that was stopped, and a connection that broke. */
    @ParameterizedTest
    @ValueSource(strings = {"90067", "90121", "57P01", "08006"})
    void a_database_that_goes_away_under_a_command_is_told_in_one_sentence(String state) {
        StringWriter err = new StringWriter();
        CommandLine line = CommandApp.line(CommandLine.defaultFactory()).setErr(new PrintWriter(err, true));
        Exception thrown = new IllegalStateException("Commit failed", new SQLException("Connection is broken", state));
        assertThat(new Failures().handleExecutionException(thrown, line, null)).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).doesNotContain("Exception", "\tat ", "Commit failed");
    }
}
