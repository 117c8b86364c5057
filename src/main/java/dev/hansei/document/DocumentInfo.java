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
        String publisher,
        Instant issued) {

    public DocumentInfo {
        // In the order of the languages: what is derived from this record must not differ between two runs.
        titles = Collections.unmodifiableMap(new EnumMap<>(titles));
        languages = List.copyOf(languages);
        if (languages.isEmpty() || !titles.keySet().containsAll(languages)) {
            throw new IllegalArgumentException("A document has at least one language and a title in each");
        }
    }

    public Language language() {
        return languages.get(0);
    }

    public String title() {
        return titles.get(language());
    }
}
