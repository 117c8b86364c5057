package dev.hansei.countermeasure.reminder;

import dev.hansei.base.Actor;
import dev.hansei.base.Turn;
import dev.hansei.countermeasure.MeasureFilter;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.Standing;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reminds people of what they promised, and of checks that can be made. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    private final MeasureReader measures;
    private final Trail trail;

    Reminders(MeasureReader measures, Trail trail) {
        this.measures = measures;
        this.trail = trail;
    }

    /**
     * Reminds of all that has come and was not reminded of. After a pause each measure is reminded of once, by its latest
     * occasion.
     *
     * @return how many reminders are new
     */
    public int remind(Instant now) {
        int fresh = 0;
        for (Standing standing : measures.all(new MeasureFilter(null, null, null, null, false, true), now)) {
            Optional<Occasion> occasion = Occasion.of(standing, now);
            if (occasion.isPresent() && once(standing.measure().ref(), occasion.get(), now)) {
                fresh++;
            }
        }
        return fresh;
    }

    /** What this person was reminded of and has still to do, as it stands now. */
    @Transactional
    public List<Due> of(String person, Instant now) {
        return list("person = ?1 order by remindedAt desc, id desc", person).stream()
                .map(Reminder::countermeasure)
                .distinct()
                .map(measures::standing)
                .flatMap(standing -> Occasion.of(standing, now)
                        .filter(occasion -> occasion.person().equals(person))
                        .map(occasion -> new Due(standing, occasion))
                        .stream())
                .toList();
    }

    /** The row decides: whoever stores it reminds, and whoever comes second sees it. */
    private boolean once(String measure, Occasion occasion, Instant now) {
        return Turn.take(() -> {
            if (count("countermeasure = ?1 and occasion = ?2", measure, occasion.key()) > 0) {
                return false;
            }
            persistAndFlush(new Reminder(measure, occasion, now));
            trail.record(
                    Fact.of(
                            "countermeasure/" + measure,
                            "countermeasure.reminded",
                            Map.of("occasion", occasion.key(), "person", occasion.person())),
                    Actor.MACHINE,
                    now);
            return true;
        });
    }

    /** A measure and what its reminder is about. */
    public record Due(Standing standing, Occasion occasion) {}
}
