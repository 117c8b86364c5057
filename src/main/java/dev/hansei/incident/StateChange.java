package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * That the incident was resolved, or reopened. The last row says how it stands; before the first one it is open.
 *
 * @param by the key of the person who said so, or null for a machine
 */
@Embeddable
public record StateChange(
        @NotNull @Enumerated(EnumType.STRING) State state,
        @NotNull Moment at,
        String by,
        Bilingual note) {

    /** What the incident became; the two take turns. */
    public enum State {
        RESOLVED,
        REOPENED
    }
}
