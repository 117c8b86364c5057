package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * What the auditor found wanting. It is open until a countermeasure answers it or its risk is accepted.
 *
 * @param countermeasure the reference of the measure that answers it, or null
 * @param acceptedBy the key of the person who accepts the risk, or null
 * @param supersedes the id of the finding that this one answers, or whose words it corrects, or null
 * @param by the key of the person who recorded it, or null
 */
@Embeddable
public record AuditFinding(
        @NotNull String id,
        @NotNull Bilingual text,
        String countermeasure,
        String acceptedBy,
        String supersedes,
        String by) {

    /** One of which nobody told who recorded it. */
    public AuditFinding(String id, Bilingual text, String countermeasure, String acceptedBy, String supersedes) {
        this(id, text, countermeasure, acceptedBy, supersedes, null);
    }

    public boolean open() {
        return countermeasure == null && acceptedBy == null;
    }
}
