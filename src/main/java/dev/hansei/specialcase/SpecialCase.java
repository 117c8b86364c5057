package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Moment;
import dev.hansei.base.Rows;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Work outside the standard process, run under one flow version; every happening is a row. */
@Entity
public class SpecialCase implements Grows<CaseRecord> {

    @Id
    private UUID id;

    private String reference;
    private String flow;
    private Integer flowVersion;
    private ZoneId zone;
    private Bilingual title;
    private Bilingual request;
    private Bilingual risk;
    private Moment declared;
    private Moment deadline;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Assignment> assignments = new ArrayList<>();

    @OneToMany(mappedBy = "specialCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CaseStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "specialCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ProcedureDocument> procedures = new ArrayList<>();

    @OneToMany(mappedBy = "specialCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ProcedureReview> reviews = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Approval> approvals = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<PerformedStep> performed = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<ExecutedStep> execution = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<VerificationResult> verification = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<RollbackRun> rollbacks = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<EmergencyOverride> overrides = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<OverrideReview> overrideReviews = new ArrayList<>();

    /** At most one; a row of its own, because the case is open before it. */
    @ElementCollection
    @OrderColumn(name = "position")
    private List<Outcome> outcome = new ArrayList<>();

    protected SpecialCase() {}

    SpecialCase(UUID row, CaseRecord told, Instant now) {
        id = row;
        reference = told.ref();
        flow = told.flow();
        flowVersion = told.flowVersion();
        zone = told.zone();
        title = told.title();
        request = told.request();
        risk = told.risk();
        declared = told.declared();
        deadline = told.deadline();
        add(told, now);
    }

    @Override
    public void add(CaseRecord told, Instant now) {
        Rows.append(assignments, told.assignments(), Function.identity());
        Rows.beyond(steps, told.steps()).forEach(step -> steps.add(new CaseStep(this, step, now)));
        Rows.beyond(procedures, told.procedures())
                .forEach(procedure -> procedures.add(new ProcedureDocument(this, procedure, now)));
        Rows.beyond(reviews, told.reviews()).forEach(review -> reviews.add(new ProcedureReview(this, review, now)));
        Rows.append(approvals, told.approvals(), Function.identity());
        Rows.append(performed, told.performed(), Function.identity());
        Rows.append(execution, told.execution(), Function.identity());
        Rows.append(verification, told.verification(), Function.identity());
        Rows.append(rollbacks, told.rollbacks(), Function.identity());
        Rows.append(overrides, told.overrides(), EmergencyOverride::id);
        Rows.append(overrideReviews, told.overrideReviews(), Function.identity());
        Rows.fill(outcome, told.outcome());
    }

    /** Whether the same is declared in the same words, as a button that is pressed twice does. */
    public boolean declares(CaseRecord told) {
        return flow.equals(told.flow())
                && title.equals(told.title())
                && request.equals(told.request())
                && risk.equals(told.risk())
                && Objects.equals(deadline, told.deadline());
    }

    UUID row() {
        return id;
    }

    Moment declared() {
        return declared;
    }

    /**
     * A list reads with the cases what is no part of their own rows.
     *
     * @param ended how, or null while it goes on
     */
    CaseSummary summary(Outcome.Kind ended, boolean overridden, boolean unconfirmed) {
        return new CaseSummary(reference, flow, flowVersion, title, declared, deadline, ended, overridden, unconfirmed);
    }

    @Override
    public CaseRecord told() {
        return new CaseRecord(
                reference,
                flow,
                flowVersion,
                zone,
                title,
                request,
                risk,
                declared,
                deadline,
                List.copyOf(assignments),
                steps.stream().map(CaseStep::told).toList(),
                procedures.stream().map(ProcedureDocument::told).toList(),
                reviews.stream().map(ProcedureReview::told).toList(),
                List.copyOf(approvals),
                List.copyOf(performed),
                List.copyOf(execution),
                List.copyOf(verification),
                List.copyOf(rollbacks),
                List.copyOf(overrides),
                List.copyOf(overrideReviews),
                Rows.only(outcome));
    }
}
