package dev.hansei.people;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.base.Uuid7;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
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

    /** Where it is told that somebody became known. */
    public static final String TOPIC = "people";

    private final Recording recording;
    private final Signals signals;

    People(Recording recording, Signals signals) {
        this.recording = recording;
        this.signals = signals;
    }

    /** @throws Problem.Refused where the key is known with other words */
    @Transactional
    public Change record(PersonRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("person/" + told.key(), "person.recorded", told).hiding("name", "department");
        return recording.take(
                fact,
                told,
                named(told.key()),
                () -> {
                    persist(new Person(told, now));
                    signals.tell(new Signal(TOPIC, "person", Uuid7.at(now), told.key()));
                },
                actor,
                now);
    }

    public Optional<Person> named(String key) {
        return find("handle", key).firstResultOptional();
    }

    public List<PersonRecord> told() {
        return listAll(Sort.by("handle")).stream().map(Person::told).toList();
    }
}
