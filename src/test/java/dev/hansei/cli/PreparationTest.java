package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

    @TempDir
    Path folder;

    @Test
    void a_data_folder_that_is_made_is_its_owners_alone() throws IOException {
        Path data = folder.resolve("deep/data");

        Preparation.prepareFolder(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_file_where_the_data_folder_should_be_is_called_a_file() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Preparation.prepareFolder(file))
                .isInstanceOf(Unprepared.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void no_new_password_is_made_beside_a_database_that_has_lost_its_own() throws IOException {
        Files.createFile(folder.resolve("hansei.mv.db"));

        assertThatThrownBy(() -> Preparation.password(folder))
                .isInstanceOf(Unprepared.class)
                .hasMessageContaining("database.key");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void the_embedded_database_takes_writes_after_the_connection_that_migrated_is_gone() throws SQLException {
        Map<String, String> settings = Preparation.embedded(folder);
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
}
