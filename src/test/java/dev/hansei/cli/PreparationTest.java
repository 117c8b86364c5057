package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

    @TempDir
    Path folder;

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
}
