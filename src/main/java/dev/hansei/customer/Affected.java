package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** That an incident touched a customer. */
@Entity
public class Affected implements Grows<AffectedRecord> {

    @Id
    private UUID id;

    private String incident;
    private String customer;
    private List<String> accounts;
    private List<String> windows;
    private Bilingual note;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AffectedCorrection> corrections = new ArrayList<>();

    protected Affected() {}

    Affected(AffectedRecord told, Instant now) {
        id = Uuid7.at(now);
        incident = told.incident();
        customer = told.customer();
        accounts = told.accounts();
        windows = told.windows();
        note = told.note();
        corrections.addAll(told.corrections());
    }

    @Override
    public AffectedRecord told() {
        return new AffectedRecord(
                incident, customer, List.copyOf(accounts), List.copyOf(windows), note, List.copyOf(corrections));
    }

    /** Only corrections can be added; what is told beyond them is refused. */
    @Override
    public void add(AffectedRecord told, Instant now) {
        told.corrections().stream().skip(corrections.size()).toList().forEach(corrections::add);
    }

    void add(AffectedCorrection correction) {
        corrections.add(correction);
    }
}
