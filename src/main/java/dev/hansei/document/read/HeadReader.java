package dev.hansei.document.read;

import dev.hansei.base.Language;
import dev.hansei.document.DocumentInfo;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads titles and metadata. */
final class HeadReader {
    private static final Set<String> NAMES = Set.of("reference", "edition", "publisher", "issued", "languages");

    private final Problems problems;

    HeadReader(Problems problems) {
        this.problems = problems;
    }

    /** @return null where something was missing, after saying so */
    DocumentInfo read(Markup.Element head, Language language) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<String, String> values = new HashMap<>();
        Map<Language, String> publishers = new EnumMap<>(Language.class);
        for (Markup.Element element : head.elements()) {
            switch (element.name()) {
                case "title" -> title(element, language, titles);
                case "meta" -> {
                    if (isOther(element, language)) {
                        publishers.put(Languages.of(element, language, problems), element.attribute("content"));
                    } else {
                        meta(element, values);
                    }
                }
                default -> problems.add(element, "cannot stand in <head>");
            }
        }
        for (String name : NAMES) {
            if (!values.containsKey(name)) {
                problems.add(head, "<meta name=\"" + name + "\"> is missing");
            }
        }
        List<Language> languages = languages(head, values.get("languages"));
        Instant issued = issued(head, values.get("issued"));
        if (!languages.isEmpty() && languages.get(0) != language) {
            problems.add(head, "the first of languages must be the lang of <html>");
        }
        for (Language needed : languages) {
            if (!titles.containsKey(needed)) {
                problems.add(head, "<title lang=\"" + needed.tag() + "\"> is missing");
            }
        }
        if (issued == null || languages.isEmpty() || !titles.keySet().containsAll(languages)) {
            return null;
        }
        publishers.put(language, values.getOrDefault("publisher", ""));
        return new DocumentInfo(values.get("reference"), values.get("edition"), titles, languages, publishers, issued);
    }

    /** The publisher's name may be said in each language; what else there is has none. */
    private static boolean isOther(Markup.Element element, Language language) {
        String lang = element.attribute("lang");
        return "publisher".equals(element.attribute("name"))
                && element.attribute("content") != null
                && lang != null
                && !lang.equals(language.tag());
    }

    private void title(Markup.Element element, Language outer, Map<Language, String> titles) {
        String words = element.words().strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            problems.add(element, "is empty");
        } else if (titles.putIfAbsent(Languages.of(element, outer, problems), words) != null) {
            problems.add(element, "a second title in the same language");
        }
    }

    private void meta(Markup.Element element, Map<String, String> values) {
        String name = element.attribute("name");
        String content = element.attribute("content");
        if (name == null || !NAMES.contains(name)) {
            problems.add(element, "unknown name \"" + name + "\"");
        } else if (content == null || content.isBlank()) {
            problems.add(element, name + " has no content");
            values.put(name, "");
        } else if (values.put(name, content.strip()) != null) {
            problems.add(element, "a second " + name);
        }
    }

    private List<Language> languages(Markup.Element head, String tags) {
        List<Language> languages = new ArrayList<>();
        for (String tag : tags == null || tags.isBlank() ? new String[0] : tags.split("\\s+")) {
            try {
                languages.add(Language.of(tag));
            } catch (IllegalArgumentException e) {
                problems.add(head, e.getMessage());
            }
        }
        return languages.stream().distinct().toList();
    }

    private Instant issued(Markup.Element head, String moment) {
        try {
            return moment == null || moment.isBlank() ? null : Instant.parse(moment);
        } catch (DateTimeParseException e) {
            problems.add(head, "issued is not an instant such as 2024-11-19T03:00:00Z: " + moment);
            return null;
        }
    }
}
