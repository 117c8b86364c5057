package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One version of a flow; while it is a draft it belongs to none. */
@Entity
public class FlowVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ResponseFlow flow;

    private Integer number;
    private Moment effective;
    private Bilingual reason;
    private Integer minimumReviewers;
    private Integer minimumDepartments;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<FlowStep> steps = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<ReviewCriterion> criteria;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AvoidedTime> avoid;

    @ElementCollection
    @CollectionTable(name = "flow_version_distinct_roles")
    @OrderColumn(name = "position")
    private List<DistinctRoles> distinct;

    protected FlowVersion() {}

    /** @param flow null for a draft */
    FlowVersion(ResponseFlow flow, FlowVersionRecord told, Instant now) {
        id = Uuid7.at(now);
        this.flow = flow;
        number = told.number();
        effective = told.effective();
        reason = told.reason();
        minimumReviewers = told.minimumReviewers();
        minimumDepartments = told.minimumDepartments();
        told.steps().forEach(step -> steps.add(new FlowStep(this, steps.size(), step, now)));
        criteria = new ArrayList<>(told.criteria());
        avoid = new ArrayList<>(told.avoid());
        distinct = new ArrayList<>(told.distinct());
    }

    Integer number() {
        return number;
    }

    public FlowVersionRecord told() {
        return new FlowVersionRecord(
                number,
                effective,
                reason,
                minimumReviewers,
                minimumDepartments,
                steps.stream().map(FlowStep::told).toList(),
                List.copyOf(criteria),
                List.copyOf(avoid),
                List.copyOf(distinct));
    }
}
