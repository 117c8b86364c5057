package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * That the severity, the title or the zone is another one from then on than was declared or said before. Exactly one of
 * the three is there; what it was before is told by the rows before this one.
 *
 * @param by the key of the person who changed it, or null for a machine
 * @param place the name of the new zone
 * @param entry the id of the timeline entry that tells of it, or null
 */
@Embeddable
public record DeclaredChange(
        @NotNull Moment at,
        String by,
        @Enumerated(EnumType.STRING) Severity severity,
        Bilingual title,
        String place,
        Bilingual reason,
        String entry) {

    Heading.Told told() {
        if (severity != null) {
            return Heading.Told.SEVERITY;
        }
        return title != null ? Heading.Told.TITLE : Heading.Told.ZONE;
    }
}
