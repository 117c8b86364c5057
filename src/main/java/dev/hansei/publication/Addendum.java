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
        @Enumerated(EnumType.STRING) List<Shown> shows) {}
