package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A chapter of the document.
 *
 * @param revision the number of the revision it first appeared in
 * @param body light markup, or null where the section only shows facts of the record
 * @param shows what the record itself tells here, in this order, below the body
 * @param flow the reference of the response flow that is shown here, or null
 */
@Embeddable
public record Section(
        @NotNull String id,
        @NotNull Integer revision,
        @NotNull Bilingual title,
        Bilingual body,
        @Enumerated(EnumType.STRING) List<Shown> shows,
        String flow) {

    public Section(String id, Integer revision, Bilingual title, Bilingual body, List<Shown> shows) {
        this(id, revision, title, body, shows, null);
    }
}
