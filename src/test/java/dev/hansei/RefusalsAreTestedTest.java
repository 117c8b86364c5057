package dev.hansei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.flow.FlowRule;
import dev.hansei.specialcase.conformance.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that flows, special cases, countermeasures and audits refuse is refused in some test, under its name. */
class RefusalsAreTestedTest {

    private static final Pattern LISTED =
            Pattern.compile("(?m)^\\| `((?:case|countermeasure|audit|flow|evidence)/[a-z-]+)` \\|");

    @Test
    void every_refusal_of_the_audited_rooms_is_named_by_a_test() throws IOException {
        String tests = tests();
        Set<String> rules = Stream.concat(
                        Arrays.stream(Rule.values())
                                .filter(rule -> named(rule, tests))
                                .map(rule -> "case/" + rule.code()),
                        Arrays.stream(FlowRule.values())
                                .filter(rule -> named(rule, tests))
                                .map(rule -> "flow/" + rule.code()))
                .collect(Collectors.toSet());
        List<String> unnamed = LISTED.matcher(Files.readString(Path.of("docs/problems.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(code -> !rules.contains(code) && !tests.contains("\"" + code + "\""))
                .toList();
        assertThat(unnamed).isEmpty();
    }

    private static boolean named(Enum<?> rule, String tests) {
        return Pattern.compile("\\b" + rule.name() + "\\b").matcher(tests).find();
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RefusalsAreTestedTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
