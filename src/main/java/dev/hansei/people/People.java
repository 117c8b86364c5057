package dev.hansei.people;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people that records name. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    private final Recording recording;

    People(Recording recording) {
        this.recording = recording;
    }

    /** @throws Problem.Refused where the key is known with other words */
    @Transactional
    public Change record(PersonRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("person/" + told.key(), "person.recorded", told).hiding("name", "department");
        return recording.take(fact, told, named(told.key()), () -> persist(new Person(told, now)), actor, now);
    }

    public Optional<Person> named(String key) {
        return find("handle", key).firstResultOptional();
    }

    public List<PersonRecord> told() {
        return listAll(Sort.by("handle")).stream().map(Person::told).toList();
    }
}
