package dev.hansei.specialcase;

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

/** One edition of the written steps of a case. */
@Entity
public class ProcedureDocument {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private SpecialCase specialCase;

    private Integer edition;
    private Bilingual title;
    private String author;
    private Moment written;
    private Boolean codified;
    private Bilingual rollback;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<ProcedureStep> steps;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<VerificationCheck> checks;

    protected ProcedureDocument() {}

    ProcedureDocument(SpecialCase specialCase, ProcedureRecord told, Instant now) {
        id = Uuid7.at(now);
        this.specialCase = specialCase;
        edition = told.edition();
        title = told.title();
        author = told.author();
        written = told.written();
        codified = told.codified();
        rollback = told.rollback();
        steps = new ArrayList<>(told.steps());
        checks = new ArrayList<>(told.checks());
    }

    ProcedureRecord told() {
        return new ProcedureRecord(
                edition, title, author, written, codified, rollback, List.copyOf(steps), List.copyOf(checks));
    }
}
