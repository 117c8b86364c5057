package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
}
