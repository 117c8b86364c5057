package dev.hansei.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.intake.form.BundleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleBundleTest {

    @Test
    void the_sample_is_read_without_an_error_and_survives_being_written() throws IOException {
        BundleReading reading = BundleReader.read(sources());

        assertThat(BundleRules.check(reading, Known.NOTHING)).isEmpty();
        byte[] written = BundleWriter.write(reading.bundle()).getBytes(UTF_8);
        assertThat(BundleReader.read(List.of(new BundleSource("written.yaml", written)))
                        .bundle())
                .isEqualTo(reading.bundle());
    }

    @Test
    void a_case_that_did_not_follow_its_flow_can_still_be_recorded() throws IOException {
        List<BundleSource> sources = new ArrayList<>(sources());
        sources.add(source(Path.of("src/test/resources/bundles/flawed-case.yaml")));

        assertThat(BundleRules.check(BundleReader.read(sources), Known.NOTHING)).isEmpty();
    }

    private static List<BundleSource> sources() throws IOException {
        List<BundleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("db/sample"))) {
            for (Path file : files.sorted().toList()) {
                sources.add(source(file));
            }
        }
        return sources;
    }

    private static BundleSource source(Path file) throws IOException {
        return new BundleSource(file.toString(), Files.readAllBytes(file));
    }
}
