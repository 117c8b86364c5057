package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.people.PersonRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people are called, in one language. */
public record Names(Map<String, Bilingual> names, Language language) {

    public static Names of(List<PersonRecord> people, Language language) {
        return new Names(people.stream().collect(Collectors.toMap(PersonRecord::key, PersonRecord::name)), language);
    }

    /** The name; the key where it was erased; empty for nobody. */
    public String of(String key) {
        if (key == null) {
            return "";
        }
        Bilingual name = names.get(key);
        return name == null ? key : name.orOther(language);
    }
}
