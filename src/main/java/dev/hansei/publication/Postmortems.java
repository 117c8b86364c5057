package dev.hansei.publication;

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

/** Customer-facing documents of incidents. */
@ApplicationScoped
public class Postmortems implements PanacheRepositoryBase<Postmortem, UUID> {

    private final Recording recording;

    Postmortems(Recording recording) {
        this.recording = recording;
    }

    /** @throws Problem.Refused where published text is told otherwise, or text is added to a revision already published */
    @Transactional
    public Change record(PostmortemRecord told, Actor actor, Instant now) {
        Optional<Postmortem> known = named(told.ref());
        known.ifPresent(postmortem -> PublishedText.refuseAdditionsTo(postmortem.told(), told));
        Fact fact = Fact.of("doc/" + told.ref(), "postmortem.recorded", told);
        return recording.take(fact, told, known, () -> persist(new Postmortem(told, now)), actor, now);
    }

    public Optional<Postmortem> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<PostmortemRecord> told() {
        return listAll(Sort.by("reference")).stream().map(Postmortem::told).toList();
    }

    public List<PostmortemRecord> about(String incident) {
        return find("incident", Sort.by("reference"), incident).list().stream()
                .map(Postmortem::told)
                .toList();
    }
}
