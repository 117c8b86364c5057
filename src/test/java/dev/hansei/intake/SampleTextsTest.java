package dev.hansei.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTextsTest {

    private static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";

    /** Three letters or more, or a letter with its particle; words such as ますます repeat two letters rightly. */
    private static final Pattern REPEATED = Pattern.compile(
            "(" + LETTER + "{3,})\\1|(\\p{IsHan}[のをにはがでと])\\2|\\b([a-z]+) \\3\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"db/sample", "reports/templates"})
    void no_text_repeats_a_phrase_at_once(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            assertThat(files.filter(Files::isRegularFile)
                            .flatMap(file -> repeated(text(file)).stream().map(phrase -> file + ": " + phrase)))
                    .isEmpty();
        }
    }

    @Test
    void a_phrase_that_stands_twice_is_noticed_and_a_doubled_word_is_not() {
        assertThat(repeated("原因が弊社の弊社の作業にある")).containsExactly("弊社の弊社の");
        assertThat(repeated("the cause was in the the work")).containsExactly("the the");
        assertThat(repeated("ますます、それぞれ、一つ一つ")).isEmpty();
    }

    private static List<String> repeated(String text) {
        // What a template fills in is no text yet.
        String words = text.replaceAll("\\{[^}]*}", "|");
        return REPEATED.matcher(words).results().map(MatchResult::group).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
