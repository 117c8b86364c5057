package dev.hansei.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.BundleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken bundle has one flaw, its name; the file beside it says which errors must come of it, and no others. */
class BrokenBundlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/bundles/broken");

    static List<String> broken() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void every_flaw_is_told_with_its_line_and_path(String name) throws IOException {
        BundleSource source = new BundleSource(name, Files.readAllBytes(FOLDER.resolve(name)));

        List<BundleError> errors = BundleRules.check(BundleReader.read(List.of(source)), Known.NOTHING);

        assertThat(errors.stream().map(BrokenBundlesTest::line).collect(Collectors.joining()))
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
        assertThat(errors)
                .allSatisfy(error -> assertThat(said(error.sentence())).isTrue());
    }

    private static String line(BundleError error) {
        return error.file() + ":" + error.line() + " " + (error.path().isEmpty() ? "-" : error.path()) + " "
                + error.code() + "\n";
    }

    private static boolean said(Bilingual sentence) {
        return sentence.ja().endsWith("。") && sentence.en().matches("(?s).*[.?]");
    }
}
