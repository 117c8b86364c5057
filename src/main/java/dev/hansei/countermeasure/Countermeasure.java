package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Grows;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A measure against recurrence; its status is the last row of its history. */
@Entity
public class Countermeasure implements Grows<CountermeasureRecord> {

    @Id
    private UUID id;

    private String reference;
    private String incident;
    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    private CountermeasureRecord.Kind kind;

    private Bilingual title;
    private Bilingual description;
    private String owner;
    private List<String> addresses;
    private List<String> replaces;
    private Bilingual orderedBy;

    /** At most one; a row of its own, because it may be written after the measure. */
    @ElementCollection
    @OrderColumn(name = "position")
    private List<CheckPlan> checkPlan = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<StatusChange> history = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Evidence> evidence = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Reassignment> reassignments = new ArrayList<>();

    protected Countermeasure() {}

    Countermeasure(CountermeasureRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        incident = told.incident();
        zone = told.zone();
        kind = told.kind();
        title = told.title();
        description = told.description();
        owner = told.owner();
        addresses = told.addresses();
        replaces = told.replaces();
        orderedBy = told.orderedBy();
        add(told, now);
    }

    @Override
    public void add(CountermeasureRecord told, Instant now) {
        Rows.fill(checkPlan, told.checkPlan());
        Rows.append(history, told.history(), Function.identity());
        Rows.append(evidence, told.evidence(), Evidence::id);
        Rows.append(reassignments, told.reassignments(), Function.identity());
    }

    /** Sorts by the time of recording. */
    UUID row() {
        return id;
    }

    void became(StatusChange change) {
        history.add(change);
    }

    void attach(Evidence more) {
        evidence.add(more);
    }

    void plan(CheckPlan plan) {
        checkPlan.add(plan);
    }

    void reassign(Reassignment reassignment) {
        reassignments.add(reassignment);
    }

    @Override
    public CountermeasureRecord told() {
        return new CountermeasureRecord(
                reference,
                incident,
                zone,
                kind,
                title,
                description,
                owner,
                List.copyOf(addresses),
                List.copyOf(replaces),
                orderedBy,
                Rows.only(checkPlan),
                List.copyOf(history),
                List.copyOf(evidence),
                List.copyOf(reassignments));
    }
}
