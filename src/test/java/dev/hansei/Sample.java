package dev.hansei;

import dev.hansei.base.Actor;
import dev.hansei.intake.form.BundleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The story of 2023-12-05, which the demonstration and the tests share. */
public final class Sample {

    public static final Actor ACTOR = Actor.MACHINE;
    public static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    public static final String INCIDENT = "INC-2023-0001";

    private Sample() {}

    public static List<BundleSource> sources() {
        try (Stream<Path> files = Files.list(Path.of("db/sample"))) {
            return files.sorted().map(Sample::source).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BundleSource source(Path file) {
        try {
            return new BundleSource(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The incident of the sample with one entry more, which customers may read. */
    public static BundleSource withLateEntry(String text) {
        BundleSource incident = source(Path.of("db/sample/incident.yaml"));
        String grown = new String(incident.bytes(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?m)^    milestones:",
                        "      - id: later-note\n        at: '2023-12-07 10:00'\n        kind: note\n"
                                + "        visibility: customer\n        text: {ja: " + text + ", en: " + text
                                + "}\n    milestones:");
        return new BundleSource(incident.name(), grown.getBytes(StandardCharsets.UTF_8));
    }
}
