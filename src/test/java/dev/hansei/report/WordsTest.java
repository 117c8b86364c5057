package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.report.wording.Languages;
import dev.hansei.report.wording.Words;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path TEMPLATES = Path.of("reports/templates/report");
    private static final Pattern USED = Pattern.compile("words\\.of\\('([\\w.]+)'\\)");

    @Test
    void both_languages_have_the_same_words_with_the_same_places() throws IOException {
        Properties ja = words("ja");
        Properties en = words("en");

        assertThat(ja.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : ja.stringPropertyNames()) {
            assertThat(places(ja.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        }
    }

    @Test
    void every_word_is_used_and_every_word_used_is_there() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files =
                Stream.concat(Files.walk(TEMPLATES), Files.walk(Path.of("src/main/java/dev/hansei/report")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".properties")) {
                    used.addAll(quoted(Files.readString(file)));
                }
            }
        }
        Set<String> named = new TreeSet<>(words("en").stringPropertyNames());
        // These are named by the values of enums.
        named.removeIf(key -> Character.isUpperCase(key.charAt(key.lastIndexOf('.') + 1)));

        assertThat(used).containsAll(named);
    }

    @Test
    void a_text_among_the_arguments_fills_in_its_own_language() {
        Words words = new Words(Languages.JA_EN);

        assertThat(words.fill("duration.about", words.of("role.CHECKER")).in())
                .containsEntry("ja", "約確認者")
                .containsEntry("en", "about Checker");
    }

    @Test
    void an_unknown_word_is_a_mistake() {
        assertThatThrownBy(() -> new Words(Languages.EN).of("nowhere")).hasMessageContaining("words.en.properties");
    }

    private static Set<String> quoted(String source) {
        Set<String> keys = new TreeSet<>();
        USED.matcher(source).results().forEach(match -> keys.add(match.group(1)));
        Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)?)\"")
                .matcher(source)
                .results()
                .forEach(match -> keys.add(match.group(1)));
        return keys;
    }

    private static int places(String words) {
        return words.split("%s", -1).length;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(
                Files.readString(TEMPLATES.resolve("words." + language + ".properties"), StandardCharsets.UTF_8)));
        return words;
    }
}
