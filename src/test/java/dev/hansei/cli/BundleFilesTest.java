package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Problem;
import dev.hansei.intake.BundleReader;
import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.BundleSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_too_large_is_refused_without_being_read_whole() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(3L << 30);
        }

        List<BundleSource> sources = BundleFiles.read(List.of(file));

        assertThat(sources.getFirst().bytes()).hasSize(BundleSource.LARGEST + 1);
        assertThat(codes(sources)).containsExactly("bundle/too-large");
    }

    @Test
    void no_more_of_many_files_is_read_than_may_be_imported_at_once() throws IOException {
        List<Path> files = IntStream.range(0, 20)
                .mapToObj(number -> filled(folder.resolve("file-" + number + ".yaml")))
                .toList();

        List<BundleSource> sources = BundleFiles.read(files);

        assertThat(sources.stream().mapToLong(source -> source.bytes().length).sum())
                .isLessThan(BundleSource.LARGEST_SUM + 100);
        assertThat(codes(sources)).contains("bundle/too-large");
    }

    @Test
    void a_pipe_is_refused_and_not_waited_for() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.yaml");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> BundleFiles.read(List.of(pipe)))
                        .isInstanceOfSatisfying(
                                Problem.Invalid.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("bundle/not-a-file")));
    }

    private static Path filled(Path file) {
        try {
            return Files.write(file, "#".repeat(BundleSource.LARGEST).getBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> codes(List<BundleSource> sources) {
        return BundleReader.read(sources).errors().stream()
                .map(BundleError::code)
                .distinct()
                .toList();
    }
}
