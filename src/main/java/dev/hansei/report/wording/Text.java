package dev.hansei.report.wording;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hansei.base.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A plain text in the languages of its document.
 *
 * @param in by language tag, in the document's order
 */
public record Text(Map<String, String> in) {

    public Text {
        in = Collections.unmodifiableMap(new LinkedHashMap<>(in));
    }

    static Text of(Languages languages, Function<Language, String> words) {
        Map<String, String> in = new LinkedHashMap<>();
        languages.all().forEach(language -> in.put(language.tag(), words.apply(language)));
        return new Text(in);
    }

    @Override
    @JsonValue
    public Map<String, String> in() {
        return in;
    }

    /** True where it reads differently in two languages. */
    public boolean bilingual() {
        return languages().size() > 1;
    }

    public String of(String language) {
        return in.get(language);
    }

    /** The languages to print it in: only the first where it reads the same in all, as a clock time does. */
    public List<String> languages() {
        List<String> tags = List.copyOf(in.keySet());
        return Set.copyOf(in.values()).size() == 1 ? tags.subList(0, 1) : tags;
    }

    /** In the first language: for a place that holds one only. */
    public String first() {
        return in.values().iterator().next();
    }

    /** The languages that {@link #first} leaves out. */
    public List<String> others() {
        return languages().subList(1, languages().size());
    }
}
