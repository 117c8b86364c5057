package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How one step of the flow went in one case. */
@Entity
public class CaseStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private SpecialCase specialCase;

    private String step;

    @Enumerated(EnumType.STRING)
    private StepRecord.State state;

    private Moment at;
    private String actor;
    private Bilingual note;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Evidence> evidence;

    protected CaseStep() {}

    CaseStep(SpecialCase specialCase, StepRecord told, Instant now) {
        id = Uuid7.at(now);
        this.specialCase = specialCase;
        step = told.step();
        state = told.state();
        at = told.at();
        actor = told.by();
        note = told.note();
        evidence = new ArrayList<>(told.evidence());
    }

    StepRecord told() {
        return new StepRecord(step, state, at, actor, note, List.copyOf(evidence));
    }
}
