package dev.hansei.specialcase;

import dev.hansei.flow.ActingRole;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * Who acts in which role of the flow.
 *
 * @param person a person's key
 */
@Embeddable
public record Assignment(
        @NotNull @Enumerated(EnumType.STRING) ActingRole role,
        @NotNull String person) {}
