package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {

    @TempDir
    Path demo;

    @Test
    void each_demonstration_has_a_folder_of_its_own_and_those_that_ended_are_removed() throws IOException {
        Path ended = Files.createDirectories(demo.resolve("data-1234"));
        Files.createFile(ended.resolve("hansei.mv.db"));
        Path document = Files.createFile(demo.resolve("PM-2023-0001.5.ja.pdf"));

        Path first = DemoData.fresh(demo);
        Path second = DemoData.fresh(demo);

        assertThat(second).isNotEqualTo(first).isDirectory();
        assertThat(first).as("in use by this process").isDirectory();
        assertThat(ended).doesNotExist();
        assertThat(document).exists();
    }

    @Test
    void a_place_that_cannot_be_written_is_named_without_a_setting_that_does_not_apply() throws IOException {
        Path file = Files.createFile(demo.resolve("file"));

        assertThatThrownBy(() -> DemoData.fresh(file.resolve("demo")))
                .isInstanceOf(Unprepared.class)
                .message()
                .doesNotContain("HANSEI_DATA");
    }
}
