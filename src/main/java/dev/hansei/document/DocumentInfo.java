package dev.hansei.document;

import dev.hansei.base.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is printed around the text and written into a file's metadata.
 *
 * @param languages the first one is the language of the document as a whole
 * @param issued the only date a rendered file carries, so that rendering again gives the same bytes
 */
public record DocumentInfo(
        String reference,
        String edition,
        Map<Language, String> titles,
        List<Language> languages,
        Map<Language, String> publishers,
        Instant issued) {

    public DocumentInfo {
        // In the order of the languages: what is derived from this record must not differ between two runs.
        titles = Collections.unmodifiableMap(new EnumMap<>(titles));
        publishers = Collections.unmodifiableMap(new EnumMap<>(publishers));
        languages = List.copyOf(languages);
        if (languages.isEmpty() || !titles.keySet().containsAll(languages)) {
            throw new IllegalArgumentException("A document has at least one language and a title in each");
        }
    }

    public Language language() {
        return languages.get(0);
    }

    /** In the first language where it is not said in this one. */
    public String publisher(Language language) {
        return publishers.getOrDefault(language, publisher());
    }

    public String publisher() {
        return publishers.get(language());
    }

    public String title() {
        return titles.get(language());
    }
}
