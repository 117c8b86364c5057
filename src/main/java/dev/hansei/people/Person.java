package dev.hansei.people;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Someone who acts, known to all other records by a key. */
@Entity
@Immutable
public class Person implements Grows<PersonRecord> {

    @Id
    private UUID id;

    private String handle;
    private Bilingual name;
    private Bilingual department;

    protected Person() {}

    Person(PersonRecord told, Instant now) {
        id = Uuid7.at(now);
        handle = told.key();
        name = told.name();
        department = told.department();
    }

    public String key() {
        return handle;
    }

    @Override
    public PersonRecord told() {
        return new PersonRecord(handle, name, department);
    }

    /** Nothing can be added; what is told beyond it is refused. */
    @Override
    public void add(PersonRecord told, Instant now) {}
}
