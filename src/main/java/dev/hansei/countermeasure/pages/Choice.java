package dev.hansei.countermeasure.pages;

import dev.hansei.incident.pages.Names;
import dev.hansei.people.PersonRecord;
import java.util.List;

/** Something that a form offers, by its key. */
public record Choice(String key, String name, String lang) {

    static List<Choice> people(List<PersonRecord> people, Names names) {
        return people.stream()
                .map(person -> new Choice(
                        person.key(),
                        names.of(person.key()),
                        person.name().has(names.language())
                                ? names.language().tag()
                                : names.language().other().tag()))
                .toList();
    }
}
