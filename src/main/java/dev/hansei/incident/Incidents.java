package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.base.Problem;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incidents with their timelines. */
@ApplicationScoped
public class Incidents implements PanacheRepositoryBase<Incident, UUID> {

    private final Recording recording;
    private final Trail trail;

    Incidents(Recording recording, Trail trail) {
        this.recording = recording;
        this.trail = trail;
    }

    /** @throws Problem.Refused where what is told contradicts what is known */
    @Transactional
    public Change record(IncidentRecord told, Actor actor, Instant now) {
        Optional<Incident> known = named(told.ref());
        List<EntryRecord> unlogged =
                known.map(incident -> incident.unlogged(told)).orElse(told.timeline());
        String stream = "incident/" + told.ref();
        Fact fact = Fact.of(stream, "incident.declared", told.withoutTimeline()).apartFrom("timeline");
        Change change = recording.take(fact, told, known, () -> persist(new Incident(told, now)), actor, now);
        unlogged.forEach(
                entry -> trail.record(Fact.of(stream, "timeline.logged", entry).hiding("text", "reason"), actor, now));
        return change;
    }

    public static Problem.NotFound unknown(String reference) {
        return new Problem.NotFound(
                "incident/unknown",
                Bilingual.of(
                        "障害 " + reference + " の記録はありません。参照番号を確かめてください。",
                        "There is no incident " + reference + ". Check the reference."));
    }

    public Optional<Incident> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<IncidentRecord> told() {
        return listAll(Sort.by("reference")).stream().map(Incident::told).toList();
    }
}
