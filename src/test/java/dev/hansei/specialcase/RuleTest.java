package dev.hansei.specialcase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.specialcase.conformance.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_is_explained_in_the_manual_with_its_sentences(Rule rule) throws Exception {
        String row = Files.readAllLines(Path.of("docs/conformance.md")).stream()
                .filter(line -> line.startsWith("| `" + rule.code() + "` |"))
                .findFirst()
                .orElse("");
        assertThat(row).contains(rule.title().ja(), rule.title().en());
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_kebab_code_and_a_sentence_in_both_languages(Rule rule) {
        assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.title().ja()).endsWith("。");
        assertThat(rule.title().en()).endsWith(".");
    }
}
