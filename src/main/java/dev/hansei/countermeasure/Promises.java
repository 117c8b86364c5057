package dev.hansei.countermeasure;

import dev.hansei.base.Actor;
import dev.hansei.base.Evidence;
import dev.hansei.base.Turn;
import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * What becomes of measures: promised, done, in operation, verified. Each verb decides by how the measure stands, so it
 * holds the measure until it is done; and each adds a row, so that an earlier promise stays visible. The rules are those
 * of {@link Progress}.
 */
@ApplicationScoped
public class Promises {

    private final Countermeasures measures;
    private final MeasureReader reader;
    private final EvidenceFiles files;
    private final Trail trail;

    Promises(Countermeasures measures, MeasureReader reader, EvidenceFiles files, Trail trail) {
        this.measures = measures;
        this.reader = reader;
        this.files = files;
        this.trail = trail;
    }

    public CountermeasureRecord promise(String reference, PromiseDraft sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> progress.promise(sent));
    }

    public CountermeasureRecord finish(String reference, ProgressNote sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> progress.finish(sent));
    }

    public CountermeasureRecord operate(String reference, ProgressNote sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> progress.operate(sent));
    }

    public CountermeasureRecord verify(String reference, ProgressNote sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> progress.verify(sent));
    }

    public CountermeasureRecord reopen(String reference, ProgressNote sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> progress.reopen(sent));
    }

    public CountermeasureRecord withdraw(String reference, ProgressNote sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> progress.withdraw(sent));
    }

    public CountermeasureRecord plan(String reference, CheckPlanDraft sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> {
            measures.known(sent.verifier());
            progress.plan(sent);
        });
    }

    public CountermeasureRecord attach(String reference, Evidence sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> progress.attach(sent));
    }

    public CountermeasureRecord reassign(String reference, ReassignmentDraft sent, Actor actor, Instant now) {
        return turn(reference, actor, now, progress -> {
            measures.known(sent.person());
            progress.reassign(sent);
        });
    }

    /** Holds the measure while the verb decides. */
    private CountermeasureRecord turn(String reference, Actor actor, Instant now, Consumer<Progress> verb) {
        return Turn.take(() -> {
            Countermeasure measure = reader.held(reference);
            Progress progress =
                    new Progress(measure, reader.standing(measure.told()).replacedBy(), actor, now);
            verb.accept(progress);
            progress.added().forEach(files::shows);
            measures.flush();
            progress.facts().forEach(fact -> trail.record(fact, actor, now));
            return measure.told();
        });
    }
}
