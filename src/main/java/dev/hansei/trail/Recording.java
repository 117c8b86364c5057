package dev.hansei.trail;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.base.Difference;
import dev.hansei.base.Grows;
import dev.hansei.base.Growth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a told record in: begins it, lets it grow, or leaves it as it is, and says so on the trail. */
@ApplicationScoped
public class Recording {

    private final Trail trail;

    Recording(Trail trail) {
        this.trail = trail;
    }

    /**
     * @param fact what a new record is on the trail; a grown one keeps the same stream and hidden fields
     * @param known the thing, where there is one of that reference
     * @param begin stores the thing where there is none
     */
    public <R> Change take(
            Fact fact, R told, Optional<? extends Grows<R>> known, Runnable begin, Actor actor, Instant now) {
        if (known.isEmpty()) {
            begin.run();
            trail.record(fact, actor, now);
            return Change.NEW;
        }
        List<Difference.Added> added = Growth.of(fact.stream(), known.get().told(), told);
        if (added.isEmpty()) {
            return Change.SAME;
        }
        known.get().add(told, now);
        Growth.complete(fact.stream(), known.get().told(), told);
        added.stream()
                .filter(row -> fact.apart().stream().noneMatch(row.path()::startsWith))
                .forEach(row -> trail.record(grown(fact, row), actor, now));
        return Change.GROWN;
    }

    /** What was added may hold anything that the fields it belongs to may, so it is hidden as those are. */
    private static Fact grown(Fact fact, Difference.Added row) {
        boolean hidden = fact.hidden().stream().anyMatch(row.path()::startsWith);
        Fact added = Fact.of(fact.stream(), fact.action() + ".added", row);
        return hidden ? added.hiding("value") : added;
    }
}
