package dev.hansei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.flow.FlowRule;
import dev.hansei.specialcase.conformance.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsAreListedTest {

    private static final Pattern CODE = Pattern.compile(
            "\"((?:bundle|record|audit|case|report|postmortem|flow|incident|notification|access|timeline|web|input|live|line|countermeasure|evidence|service)/[a-z-]+)\"");
    private static final Pattern FLAW = Pattern.compile("Flaw\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z]+/[a-z-]+)` \\|");

    @Test
    void every_code_is_listed_in_the_documentation_and_no_other() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemsAreListedTest::text)
                    .forEach(source -> {
                        found(CODE, source).forEach(used::add);
                        found(FLAW, source).map(code -> "bundle/" + code).forEach(used::add);
                    });
        }
        // The desk refuses an act by the name of the rule that it would break.
        Arrays.stream(Rule.values()).map(rule -> "case/" + rule.code()).forEach(used::add);
        Arrays.stream(FlowRule.values()).map(rule -> "flow/" + rule.code()).forEach(used::add);
        Set<String> listed = new TreeSet<>(
                found(LISTED, Files.readString(Path.of("docs/problems.md"))).toList());
        assertThat(listed).isEqualTo(used);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
