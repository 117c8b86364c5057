package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.TextRules;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service that the incident touched, as customers and operators know it.
 *
 * @param supersedes the id of the row this one takes back, or null
 * @param retracted why the service was not touched; null where it was
 */
@Embeddable
public record AffectedService(@NotNull String id, @NotNull Bilingual name, String supersedes, Bilingual retracted) {

    /** Whether people would take the two for one: the case and width of letters tell no services apart. */
    boolean soundsLike(AffectedService other) {
        Set<String> names = names();
        Set<String> others = other.names();
        return names.containsAll(others) || others.containsAll(names);
    }

    private Set<String> names() {
        return Stream.of(name.ja(), name.en())
                .filter(Objects::nonNull)
                .map(told -> TextRules.folded(told.strip()))
                .collect(Collectors.toSet());
    }

    /** This service told again as one that was not touched. */
    AffectedService retracted(Retraction retraction) {
        return new AffectedService(retraction.id(), name, id, retraction.reason());
    }
}
