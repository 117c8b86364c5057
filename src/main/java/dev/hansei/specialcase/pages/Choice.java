package dev.hansei.specialcase.pages;

import dev.hansei.base.Language;
import dev.hansei.people.PersonRecord;
import java.util.List;

/** Something to choose, and what it is called. */
public record Choice(String key, String name) {

    static List<Choice> of(List<PersonRecord> people, Language language) {
        return people.stream()
                .map(person -> new Choice(person.key(), person.name().orOther(language)))
                .toList();
    }
}
