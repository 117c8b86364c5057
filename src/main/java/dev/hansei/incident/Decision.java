package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A question and the options that were weighed. */
@Entity
public class Decision {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Incident incident;

    private String name;
    private Bilingual question;
    private Moment at;
    private Bilingual note;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Option> options;

    protected Decision() {}

    Decision(Incident incident, DecisionRecord told, Instant now) {
        id = Uuid7.at(now);
        this.incident = incident;
        name = told.id();
        question = told.question();
        at = told.at();
        note = told.note();
        options = new ArrayList<>(told.options());
    }

    String name() {
        return name;
    }

    DecisionRecord told() {
        return new DecisionRecord(name, question, at, note, List.copyOf(options));
    }
}
