package dev.hansei.countermeasure;

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

/** Measures against recurrence. */
@ApplicationScoped
public class Countermeasures implements PanacheRepositoryBase<Countermeasure, UUID> {

    private final Recording recording;

    Countermeasures(Recording recording) {
        this.recording = recording;
    }

    /** @throws Problem.Refused where what is told contradicts what is known */
    @Transactional
    public Change record(CountermeasureRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("countermeasure/" + told.ref(), "countermeasure.recorded", told);
        return recording.take(fact, told, named(told.ref()), () -> persist(new Countermeasure(told, now)), actor, now);
    }

    public Optional<Countermeasure> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<CountermeasureRecord> told() {
        return listAll(Sort.by("reference")).stream().map(Countermeasure::told).toList();
    }

    public List<CountermeasureRecord> answering(String incident) {
        return find("incident", Sort.by("reference"), incident).list().stream()
                .map(Countermeasure::told)
                .toList();
    }

    /**
     * Measures that are promised and no more, for a date that begins before that time; what is due first comes first.
     *
     * @param most how many
     */
    @Transactional
    public List<CountermeasureRecord> promisedBefore(Instant end, int most) {
        return find(
                        "select c from Countermeasure c join c.history h where index(h) = size(c.history) - 1"
                                + " and h.status = ?1 and h.due.instant < ?2 order by h.due.instant, c.reference",
                        StatusChange.Status.PROMISED,
                        end)
                .range(0, most - 1)
                .list()
                .stream()
                .map(Countermeasure::told)
                .toList();
    }
}
