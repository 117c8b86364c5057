package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A frozen publication of the document.
 *
 * @param changes what it brought, in light markup
 * @param adds ids of the timeline's entries that customers read from this revision on; others they read from the first
 */
@Embeddable
public record Revision(
        @NotNull Integer number,
        @NotNull Moment at,
        @NotNull Bilingual changes,
        List<String> adds) {

    public Revision(Integer number, Moment at, Bilingual changes) {
        this(number, at, changes, List.of());
    }
}
