package dev.hansei.specialcase;

import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * Who acts in which role of the flow.
 *
 * @param person a person's key
 * @param since when they were named; null where that is not known, as in what was recorded elsewhere
 */
@Embeddable
public record Assignment(
        @NotNull @Enumerated(EnumType.STRING) ActingRole role,
        @NotNull String person,
        Moment since) {

    public Assignment(ActingRole role, String person) {
        this(role, person, null);
    }
}
