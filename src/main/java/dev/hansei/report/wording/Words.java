package dev.hansei.report.wording;

import dev.hansei.base.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The documents' own words, such as headings and column heads, from {@code reports/templates/report/words.*}. */
public final class Words {

    private static final Map<Language, Properties> BUNDLES = bundles();

    private final Languages languages;

    public Words(Languages languages) {
        this.languages = languages;
    }

    public List<String> languages() {
        return languages.tags();
    }

    public boolean bilingual() {
        return languages.all().size() > 1;
    }

    public Text of(String key) {
        return Text.of(languages, language -> word(key, language));
    }

    /** The words of an enum's value: {@code verdict.ADOPTED} for the kind {@code verdict}. */
    public Text of(String kind, Enum<?> value) {
        return of(kind + "." + value.name());
    }

    /** Words with {@code %s} in them; a {@link Text} among the arguments fills in its own language. */
    public Text fill(String key, Object... arguments) {
        return Text.of(languages, language -> {
            Object[] own = Arrays.stream(arguments)
                    .map(argument -> argument instanceof Text text ? text.of(language.tag()) : argument)
                    .toArray();
            return String.format(Locale.ROOT, word(key, language), own);
        });
    }

    private static String word(String key, Language language) {
        String word = BUNDLES.get(language).getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("words." + language.tag() + ".properties has no '" + key + "'");
        }
        return word;
    }

    private static Map<Language, Properties> bundles() {
        Map<Language, Properties> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            bundles.put(language, bundle("/templates/report/words." + language.tag() + ".properties"));
        }
        return bundles;
    }

    private static Properties bundle(String resource) {
        try (InputStream bytes = Words.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
