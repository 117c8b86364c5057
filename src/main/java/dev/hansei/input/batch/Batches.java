package dev.hansei.input.batch;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Lines;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.Source;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores entries that come many at once: all or none, and each of them once. */
@ApplicationScoped
public class Batches {

    private static final int AT_ONCE = 500;

    private final Timeline timeline;
    private final TimelineReader reader;
    private final Lines lines;
    private final Trail trail;

    Batches(Timeline timeline, TimelineReader reader, Lines lines, Trail trail) {
        this.timeline = timeline;
        this.reader = reader;
        this.lines = lines;
        this.trail = trail;
    }

    /** @throws Problem.Invalid {@code input/batch-unclear} where something has to be asked first */
    public Stored store(String incident, List<Proposed> batch, Source source, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE, Role.OPERATOR);
        if (!batch.stream().allMatch(Proposed::clear)) {
            throw unclear();
        }
        return Turn.take(() -> {
            Set<String> known = known(incident, batch);
            List<Proposed> fresh = inOrder(batch.stream()
                    .filter(one -> !known.contains(one.entry().id()))
                    .toList());
            fresh.forEach(one -> log(incident, one.entry(), source, actor, now));
            if (!fresh.isEmpty()) {
                Map<String, Object> told = Map.of("source", source, "entries", fresh.size());
                trail.record(Fact.of("incident/" + incident, "timeline.imported", told), actor, now);
            }
            return new Stored(fresh.size(), batch.size() - fresh.size(), mark(incident, batch, actor, now));
        });
    }

    /** The ids among these that the timeline has already. */
    public Set<String> known(String incident, List<Proposed> batch) {
        Set<String> known = new HashSet<>();
        List<String> ids = batch.stream()
                .filter(Proposed::clear)
                .map(one -> one.entry().id())
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            reader.rows(incident, ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .forEach(row -> known.add(row.entry().id()));
        }
        return known;
    }

    private void log(String incident, EntryRecord entry, Source source, Actor actor, Instant now) {
        if (entry.supersedes() == null) {
            timeline.log(incident, entry, source, actor, now);
        } else {
            timeline.correct(incident, entry.supersedes(), entry, source, actor, now);
        }
    }

    private List<Bilingual> mark(String incident, List<Proposed> batch, Actor actor, Instant now) {
        List<Bilingual> unmarked = new ArrayList<>();
        for (Proposed one : batch) {
            for (Milestone.Kind milestone : one.milestones()) {
                Bilingual refusal = lines.mark(incident, one.entry().id(), milestone, actor, now);
                if (refusal != null) {
                    unmarked.add(refusal);
                }
            }
        }
        return List.copyOf(unmarked);
    }

    /** What is corrected comes before its correction. */
    private static List<Proposed> inOrder(List<Proposed> batch) {
        List<Proposed> ordered = new ArrayList<>();
        Set<String> later = new HashSet<>();
        batch.forEach(one -> later.add(one.entry().id()));
        List<Proposed> left = new ArrayList<>(batch);
        while (!left.isEmpty()) {
            List<Proposed> ready = left.stream()
                    .filter(one -> !later.contains(one.entry().supersedes()))
                    .toList();
            if (ready.isEmpty()) {
                throw circle();
            }
            ordered.addAll(ready);
            ready.forEach(one -> later.remove(one.entry().id()));
            left.removeIf(one -> !later.contains(one.entry().id()));
        }
        return ordered;
    }

    private static Problem unclear() {
        return new Problem.Invalid(
                "input/batch-unclear",
                Bilingual.of(
                        "確認が必要な行が残っているため、何も記録していません。印の付いた行を直してください。",
                        "Some lines still have to be asked about, so nothing was stored. Correct the lines that are marked."));
    }

    private static Problem circle() {
        return new Problem.Invalid(
                "input/corrections-in-a-circle",
                Bilingual.of(
                        "supersedes の列で、記録が互いに訂正し合っています。直してから読み込んでください。",
                        "In the column supersedes, entries correct one another in a circle. Mend it and upload again."));
    }
}
