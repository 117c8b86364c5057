package dev.hansei.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.BundleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input made to be slow or to exhaust memory is refused within a second of the processor's time. */
class BombTest {

    private static final String PERSON = "hansei: 1\npeople:\n  - key: a\n    name: {en: ";

    static List<Arguments> bombs() {
        return List.of(
                bomb("lists in lists", "deep.yaml", "hansei: 1\npeople: " + "[".repeat(1_000_000), "too-deep"),
                bomb("mappings in mappings", "deep.yaml", "hansei: 1\npeople: " + "{a: ".repeat(400_000), "too-deep"),
                bomb("indented ever deeper", "deep.yaml", indented(), "too-deep"),
                bomb("dashes", "deep.yaml", "hansei: 1\npeople:\n" + "- ".repeat(900_000), "too-deep"),
                bomb("deep JSON", "deep.json", "{\"hansei\": 1, \"people\": " + "[".repeat(1_000_000), "too-deep"),
                bomb("aliases of aliases", "alias.yaml", aliases(), "anchor"),
                bomb("one long text", "long.yaml", PERSON + "\"" + "x".repeat(2_000_000) + "\"}\n", "text-too-long"),
                bomb("one long moment", "moment.yaml", moment(" ".repeat(90_000)), "not-a-moment"),
                bomb("one long number", "number.yaml", figure("9".repeat(99_000)), "not-a-number"),
                bomb(
                        "marks out of order",
                        "marks.yaml",
                        PERSON + "\"a" + "\u0301\u0323".repeat(40_000) + "\"}\n",
                        "forbidden-character"),
                bomb("many keys", "keys.yaml", keys(150_000), "unknown-key"),
                bomb("many same keys", "keys.yaml", "hansei: 1\n" + "zone: UTC\n".repeat(90_000), "duplicate-key"),
                bomb(
                        "long JSON key",
                        "key.json",
                        "{\"hansei\": 1, \"" + "k".repeat(1_500_000) + "\": 1}",
                        "unknown-key"),
                bomb(
                        "many values",
                        "many.yaml",
                        "hansei: 1\npeople: [" + "a,".repeat(250_000) + "a]\n",
                        "too-many-values"),
                bomb("many questions", "questions.yaml", "? ".repeat(900_000), "key-shape"),
                bomb("many quotes", "quotes.yaml", "hansei: 1\npeople: " + "\"".repeat(1_000_001), "syntax"),
                bomb("too many bytes", "large.yaml", "#".repeat(2 * 1024 * 1024 + 1), "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    @Timeout(10)
    void a_bomb_is_refused_before_it_grows(String name, BundleSource bomb, String code) {
        List<BundleError> errors = BundleReader.read(List.of(bomb)).errors();

        assertThat(errors).extracting(BundleError::code).contains("bundle/" + code);
        assertThat(errors).hasSizeLessThanOrEqualTo(1001);
        assertThat(errors)
                .allSatisfy(error -> assertThat(error.path() + error.sentence()).hasSizeLessThan(1000));
    }

    @Test
    void all_files_together_are_bounded_too() {
        byte[] comment = ("hansei: 1\n#" + " ".repeat(2_000_000)).getBytes(UTF_8);
        List<BundleSource> sources = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            sources.add(new BundleSource(i + ".yaml", comment));
        }

        assertThat(BundleReader.read(sources).errors()).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("5.yaml");
            assertThat(error.code()).isEqualTo("bundle/too-large");
        });
    }

    private static Arguments bomb(String name, String file, String text, String code) {
        return Arguments.of(name, new BundleSource(file, text.getBytes(UTF_8)), code);
    }

    private static String indented() {
        return "hansei: 1\npeople:\n"
                + IntStream.range(1, 1500)
                        .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                        .collect(Collectors.joining());
    }

    private static String aliases() {
        return "hansei: 1\na0: &a0 [x, x]\n"
                + IntStream.range(1, 5000)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining());
    }

    private static String keys(int count) {
        return "hansei: 1\n"
                + IntStream.range(0, count / 2)
                        .mapToObj(i -> "incidnts" + i + ": 1\n")
                        .collect(Collectors.joining());
    }

    private static String moment(String filling) {
        return incident("\"2023-12-05" + filling + "!\"", "");
    }

    private static String figure(String amount) {
        return incident(
                "2023-12-05",
                "    figures: [{id: a, label: {en: A}, bound: about, amount: %s, unit: {en: x}}]\n".formatted(amount));
    }

    private static String incident(String declared, String more) {
        return """
            hansei: 1
            zone: Asia/Tokyo
            incidents:
              - ref: INC-2023-0001
                title: {en: Outage}
                severity: sev1
                declared: %s
            """.formatted(declared) + more;
    }
}
