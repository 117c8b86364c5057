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

/** One person's review of one edition of the procedure document. */
@Entity
public class ProcedureReview {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private SpecialCase specialCase;

    private Integer edition;
    private String reviewer;
    private Bilingual department;
    private Moment at;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<CriterionAnswer> answers;

    protected ProcedureReview() {}

    ProcedureReview(SpecialCase specialCase, ReviewRecord told, Instant now) {
        id = Uuid7.at(now);
        this.specialCase = specialCase;
        edition = told.edition();
        reviewer = told.reviewer();
        department = told.department();
        at = told.at();
        answers = new ArrayList<>(told.answers());
    }

    ReviewRecord told() {
        return new ReviewRecord(edition, reviewer, department, at, List.copyOf(answers));
    }
}
