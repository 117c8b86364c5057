package dev.hansei.flow;

import dev.hansei.base.Bilingual;
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

/** One step of a flow version. */
@Entity
public class FlowStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private FlowVersion version;

    private int place;
    private String name;

    @Enumerated(EnumType.STRING)
    private FlowStepRecord.Activity activity;

    @Enumerated(EnumType.STRING)
    private ActingRole role;

    private Bilingual title;
    private Bilingual description;
    private Boolean conditional;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<RequiredEvidence> evidence;

    protected FlowStep() {}

    FlowStep(FlowVersion version, int place, FlowStepRecord told, Instant now) {
        id = Uuid7.at(now);
        this.version = version;
        this.place = place;
        name = told.id();
        activity = told.activity();
        role = told.role();
        title = told.title();
        description = told.description();
        conditional = told.conditional();
        evidence = new ArrayList<>(told.evidence());
    }

    FlowStepRecord told() {
        return new FlowStepRecord(name, activity, role, title, description, conditional, List.copyOf(evidence));
    }
}
