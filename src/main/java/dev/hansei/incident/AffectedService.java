package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * A service that the incident touched, as customers and operators know it.
 *
 * @param supersedes the id of the row this one takes back, or null
 * @param retracted why the service was not touched; null where it was
 */
@Embeddable
public record AffectedService(@NotNull String id, @NotNull Bilingual name, String supersedes, Bilingual retracted) {

    /** This service told again as one that was not touched. */
    AffectedService retracted(Retraction retraction) {
        return new AffectedService(retraction.id(), name, id, retraction.reason());
    }
}
