package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_command_works_through_the_hansei_that_serves() throws Exception {
        try (Other serving = new Other()) {
            try (Connection command = opened(new EmbeddedDatabase(folder).joined())) {
                assertThat(command.createStatement().executeUpdate("insert into seen values 'command'"))
                        .isEqualTo(1);
            }
            assertThat(serving.ended()).isZero();
        }
        try (Connection alone = opened(new EmbeddedDatabase(folder).joined())) {
            assertThat(seen(alone)).isEqualTo(2);
        }
    }

    @Test
    void a_second_hansei_does_not_serve_the_same_folder() throws Exception {
        try (Other serving = new Other()) {
            assertThatThrownBy(() -> new EmbeddedDatabase(folder).shared())
                    .isInstanceOf(Unprepared.class)
                    .hasMessageContaining("another Hansei");
            assertThat(serving.ended()).isZero();
        }
    }

    @Test
    void what_a_killed_hansei_left_behind_keeps_nobody_out() throws Exception {
        try (Other serving = new Other()) {
            assertThat(serving.killed()).isNotZero();
        }
        assertThat(folder.resolve("hansei.lock.db")).exists();
        try (Connection next = opened(new EmbeddedDatabase(folder).shared())) {
            assertThat(seen(next)).isEqualTo(1);
        }
    }

    @Test
    void no_new_password_is_made_beside_a_database_that_has_lost_its_own() throws IOException {
        Files.createFile(folder.resolve("hansei.mv.db"));

        assertThatThrownBy(() -> new EmbeddedDatabase(folder).password())
                .isInstanceOf(Unprepared.class)
                .hasMessageContaining("database.key");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void the_embedded_database_takes_writes_after_the_connection_that_migrated_is_gone() throws SQLException {
        Map<String, String> settings = new EmbeddedDatabase(folder).shared();
        Flyway.configure()
                .dataSource(
                        settings.get("quarkus.flyway.jdbc-url"),
                        settings.get("quarkus.flyway.username"),
                        settings.get("quarkus.flyway.password"))
                .locations("migration/common", "migration/h2")
                .load()
                .migrate();

        try (Connection one = opened(settings)) {
            try (Connection other = opened(settings)) {
                assertThat(other.isValid(1)).isTrue();
            }
            assertThat(freeze(one, "EVALUATION")).isEqualTo(1);
            assertThatThrownBy(() -> freeze(one, "NOVEL"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getErrorCode())
                                    .isEqualTo(ErrorCode.CHECK_CONSTRAINT_VIOLATED_1));
        }
    }

    private static Connection opened(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }

    /** A row of a table whose columns are checked against lists. */
    private static int freeze(Connection connection, String kind) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into frozen_document values"
                + " (random_uuid(), ?, 'R', 1, 'JA', x'00', x'00', x'00', '0', current_timestamp)")) {
            insert.setString(1, kind);
            return insert.executeUpdate();
        }
    }

    private static int seen(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from seen")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Another process that has the database open, with one row in it, until it is told to end. */
    private final class Other implements AutoCloseable {

        private final Process process;

        Other() throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Serving.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.inputReader().readLine()).isEqualTo("open");
        }

        /** @return its exit code */
        int ended() throws IOException, InterruptedException {
            process.outputWriter().close();
            return process.waitFor();
        }

        /** @return its exit code */
        int killed() throws InterruptedException {
            return process.destroyForcibly().waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    /** What the other process does. */
    static final class Serving {

        private Serving() {}

        public static void main(String... folder) throws SQLException, IOException {
            Map<String, String> settings = new EmbeddedDatabase(Path.of(folder[0])).shared();
            settings.forEach(System::setProperty);
            try (Connection connection = opened(settings)) {
                connection.createStatement().execute("create table seen (who varchar(9))");
                connection.createStatement().execute("insert into seen values 'server'");
                System.out.println("open");
                System.in.readAllBytes();
            }
        }
    }
}
