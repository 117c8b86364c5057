package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an incident touched a customer. */
@Entity
@Immutable
public class Affected implements Grows<AffectedRecord> {

    @Id
    private UUID id;

    private String incident;
    private String customer;
    private List<String> accounts;
    private List<String> windows;
    private Bilingual note;

    protected Affected() {}

    Affected(AffectedRecord told, Instant now) {
        id = Uuid7.at(now);
        incident = told.incident();
        customer = told.customer();
        accounts = told.accounts();
        windows = told.windows();
        note = told.note();
    }

    @Override
    public AffectedRecord told() {
        return new AffectedRecord(incident, customer, List.copyOf(accounts), List.copyOf(windows), note);
    }

    /** Nothing can be added; what is told beyond it is refused. */
    @Override
    public void add(AffectedRecord told, Instant now) {}
}
