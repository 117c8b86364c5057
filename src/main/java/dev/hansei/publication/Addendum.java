package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Dated text added to a section after publication and shown in its place; nothing above it changes.
 *
 * @param section the id of the section it stands in
 * @param revision the number of the revision that published it
 * @param after the id of the addendum within which it stands, where it follows up on one, or null
 * @param shows what the record itself told on that day, in this order, below the body
 * @param flow the reference of the response flow that is shown here, or null
 */
@Embeddable
public record Addendum(
        @NotNull String id,
        @NotNull String section,
        String after,
        @NotNull Integer revision,
        @NotNull Moment at,
        Bilingual title,
        Bilingual body,
        @Enumerated(EnumType.STRING) List<Shown> shows,
        String flow) {

    public Addendum(
            String id,
            String section,
            String after,
            Integer revision,
            Moment at,
            Bilingual title,
            Bilingual body,
            List<Shown> shows) {
        this(id, section, after, revision, at, title, body, shows, null);
    }
}
