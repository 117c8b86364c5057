package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * The customer-facing document of an incident: what was said first, what was added, what was corrected.
 *
 * @param ref such as {@code PM-2023-0001}
 * @param publisher the name the document is signed with
 */
public record PostmortemRecord(
        @NotNull String ref,
        @NotNull String incident,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull Bilingual publisher,
        List<Section> sections,
        List<Addendum> addenda,
        List<Correction> corrections,
        List<Revision> revisions) {

    public PostmortemRecord {
        revisions = revisions.stream()
                .sorted(Comparator.comparing(Revision::number))
                .toList();
    }
}
